/** Storage of messages. */
@NullMarked
package org.anxin.persistence.shared.reminder;

import org.jspecify.annotations.NullMarked;
