/** What every document has in common: how a ledger is drawn and what a cell may hold. */
@NullMarked
package org.anxin.reporting.shared;

import org.jspecify.annotations.NullMarked;
