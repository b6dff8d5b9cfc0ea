/** Where the banks' monthly notices are kept, and how their files get there as a set. */
@NullMarked
package org.anxin.persistence.wageaccount.notice;

import org.jspecify.annotations.NullMarked;
