/** Use cases around obligations: the year's roll, the ledger, more time, exemption. */
@NullMarked
package org.anxin.app.task.obligation;

import org.jspecify.annotations.NullMarked;
