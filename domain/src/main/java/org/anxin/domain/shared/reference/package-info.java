/** Under which numbers other platforms know our records. */
@NullMarked
package org.anxin.domain.shared.reference;

import org.jspecify.annotations.NullMarked;
