/** Account alerts on paper. */
@NullMarked
package org.anxin.reporting.wageaccount.alert;

import org.jspecify.annotations.NullMarked;
