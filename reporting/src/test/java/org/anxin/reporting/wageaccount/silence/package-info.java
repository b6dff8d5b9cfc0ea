/** The monthly letter on who reported. */
@NullMarked
package org.anxin.reporting.wageaccount.silence;

import org.jspecify.annotations.NullMarked;
