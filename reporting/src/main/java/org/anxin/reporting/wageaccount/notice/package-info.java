/** The banks' monthly notices on paper. */
@NullMarked
package org.anxin.reporting.wageaccount.notice;

import org.jspecify.annotations.NullMarked;
