/** Account alerts behind the product's own doors. */
@NullMarked
package org.anxin.app.wageaccount.alert;

import org.jspecify.annotations.NullMarked;
