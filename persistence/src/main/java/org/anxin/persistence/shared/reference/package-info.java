/** How the numbers of other platforms are stored. */
@NullMarked
package org.anxin.persistence.shared.reference;

import org.jspecify.annotations.NullMarked;
