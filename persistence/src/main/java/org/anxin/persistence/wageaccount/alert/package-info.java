/** Where account alerts are kept. */
@NullMarked
package org.anxin.persistence.wageaccount.alert;

import org.jspecify.annotations.NullMarked;
