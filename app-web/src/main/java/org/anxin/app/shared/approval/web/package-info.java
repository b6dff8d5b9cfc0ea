/** Pages of approvals. */
@NullMarked
package org.anxin.app.shared.approval.web;

import org.jspecify.annotations.NullMarked;
