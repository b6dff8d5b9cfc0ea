/** How a ledger (台账) describes its columns, whoever draws it. */
@NullMarked
package org.anxin.domain.shared.ledger;

import org.jspecify.annotations.NullMarked;
