/** Tests of dedicated wage accounts. */
@NullMarked
package org.anxin.domain.wageaccount;

import org.jspecify.annotations.NullMarked;
