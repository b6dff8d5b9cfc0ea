/** What every feature may use and no feature owns. */
@NullMarked
package org.anxin.domain.shared;

import org.jspecify.annotations.NullMarked;
