/** Who reported a month and who did not, on paper. */
@NullMarked
package org.anxin.reporting.wageaccount.silence;

import org.jspecify.annotations.NullMarked;
