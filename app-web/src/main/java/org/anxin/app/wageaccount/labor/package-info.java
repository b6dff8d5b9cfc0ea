/** Use cases around progress payments and the labor cost in them. */
@NullMarked
package org.anxin.app.wageaccount.labor;

import org.jspecify.annotations.NullMarked;
