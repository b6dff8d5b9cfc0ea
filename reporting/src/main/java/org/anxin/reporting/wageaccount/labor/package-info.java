/** Labor cost on paper. */
@NullMarked
package org.anxin.reporting.wageaccount.labor;

import org.jspecify.annotations.NullMarked;
