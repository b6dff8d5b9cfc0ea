/** Pages of obligations: the ledger, the page of each, the year's plan. */
@NullMarked
package org.anxin.app.task.obligation.web;

import org.jspecify.annotations.NullMarked;
