/** Where dedicated wage accounts are kept. */
@NullMarked
package org.anxin.persistence.wageaccount;

import org.jspecify.annotations.NullMarked;
