/** The life of an account alert. */
@NullMarked
package org.anxin.domain.wageaccount.alert;

import org.jspecify.annotations.NullMarked;
