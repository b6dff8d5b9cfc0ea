/** Storage of policy parameters and of the calendar; lunar dates. */
@NullMarked
package org.anxin.persistence.policy;

import org.jspecify.annotations.NullMarked;
