/** The use cases of dedicated wage accounts. */
@NullMarked
package org.anxin.app.wageaccount;

import org.jspecify.annotations.NullMarked;
