/** Which account owes which month's notice, and which bank is silent. */
@NullMarked
package org.anxin.domain.wageaccount.silence;

import org.jspecify.annotations.NullMarked;
