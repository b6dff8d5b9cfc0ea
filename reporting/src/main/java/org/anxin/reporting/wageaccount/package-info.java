/** Dedicated wage accounts on paper. */
@NullMarked
package org.anxin.reporting.wageaccount;

import org.jspecify.annotations.NullMarked;
