/** Labor cost: what of a progress payment has to go into the wage account, and what went in. */
@NullMarked
package org.anxin.domain.wageaccount.labor;

import org.jspecify.annotations.NullMarked;
