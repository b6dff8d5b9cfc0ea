/** Reading messages. */
@NullMarked
package org.anxin.app.shared.reminder;

import org.jspecify.annotations.NullMarked;
