/** What is known about the banks' monthly notices, proved. */
@NullMarked
package org.anxin.domain.wageaccount.notice;

import org.jspecify.annotations.NullMarked;
