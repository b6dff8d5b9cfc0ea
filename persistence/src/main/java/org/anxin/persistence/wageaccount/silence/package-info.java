/** Which accounts owe a month's notice, read from accounts and notices. */
@NullMarked
package org.anxin.persistence.wageaccount.silence;

import org.jspecify.annotations.NullMarked;
