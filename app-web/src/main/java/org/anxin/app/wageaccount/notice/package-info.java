/** The banks' monthly notices: posting them from the banks' own files, confirming, correcting, reading. */
@NullMarked
package org.anxin.app.wageaccount.notice;

import org.jspecify.annotations.NullMarked;
