/** Background jobs on a queue in PostgreSQL, so that any node takes them up and none is lost with its node. */
@NullMarked
package org.anxin.persistence.shared.job;

import org.jspecify.annotations.NullMarked;
