/** Tests of labor cost. */
@NullMarked
package org.anxin.domain.wageaccount.labor;

import org.jspecify.annotations.NullMarked;
