/** Use cases around notices that are owed and the monthly letter on them. */
@NullMarked
package org.anxin.app.wageaccount.silence;

import org.jspecify.annotations.NullMarked;
