/** Storage of cadences, obligations and their ledger. */
@NullMarked
package org.anxin.persistence.task.obligation;

import org.jspecify.annotations.NullMarked;
