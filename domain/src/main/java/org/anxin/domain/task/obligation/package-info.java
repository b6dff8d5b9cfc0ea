/** What is due from whom and when: cadences, the year's plan, obligations and their ledger. */
@NullMarked
package org.anxin.domain.task.obligation;

import org.jspecify.annotations.NullMarked;
