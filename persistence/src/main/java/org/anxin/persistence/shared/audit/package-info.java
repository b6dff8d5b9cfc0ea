/** Who changed what: the transaction carries the actor, triggers write the history. */
@NullMarked
package org.anxin.persistence.shared.audit;

import org.jspecify.annotations.NullMarked;
