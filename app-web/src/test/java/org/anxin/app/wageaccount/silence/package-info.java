/** Notices that are owed, and the monthly letter, behind the product's own doors. */
@NullMarked
package org.anxin.app.wageaccount.silence;

import org.jspecify.annotations.NullMarked;
