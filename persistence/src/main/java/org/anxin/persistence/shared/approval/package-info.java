/** Storage of approvals. */
@NullMarked
package org.anxin.persistence.shared.approval;

import org.jspecify.annotations.NullMarked;
