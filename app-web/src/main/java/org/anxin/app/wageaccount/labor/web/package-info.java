/** Pages of progress payments and labor cost. */
@NullMarked
package org.anxin.app.wageaccount.labor.web;

import org.jspecify.annotations.NullMarked;
