@NullMarked
package org.anxin.app.shared.attachment;

import org.jspecify.annotations.NullMarked;
