/** Where progress payments and their labor cost are kept. */
@NullMarked
package org.anxin.persistence.wageaccount.labor;

import org.jspecify.annotations.NullMarked;
