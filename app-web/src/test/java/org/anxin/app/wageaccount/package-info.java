/** Dedicated wage accounts behind the product's own doors. */
@NullMarked
package org.anxin.app.wageaccount;

import org.jspecify.annotations.NullMarked;
