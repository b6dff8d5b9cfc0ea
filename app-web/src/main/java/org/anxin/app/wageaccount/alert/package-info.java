/** Use cases around account alerts. */
@NullMarked
package org.anxin.app.wageaccount.alert;

import org.jspecify.annotations.NullMarked;
