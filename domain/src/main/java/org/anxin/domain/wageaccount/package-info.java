/** Dedicated wage accounts: registration, bank notices, labor cost, alerts. */
@NullMarked
package org.anxin.domain.wageaccount;

import org.jspecify.annotations.NullMarked;
