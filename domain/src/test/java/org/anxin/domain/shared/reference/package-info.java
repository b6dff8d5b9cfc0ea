/** What is known about the numbers of other platforms, proved. */
@NullMarked
package org.anxin.domain.shared.reference;

import org.jspecify.annotations.NullMarked;
