/** Pages of the banks' monthly notices. */
@NullMarked
package org.anxin.app.wageaccount.notice.web;

import org.jspecify.annotations.NullMarked;
