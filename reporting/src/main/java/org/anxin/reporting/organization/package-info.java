/** Ledgers of units and accounts on paper. */
@NullMarked
package org.anxin.reporting.organization;

import org.jspecify.annotations.NullMarked;
