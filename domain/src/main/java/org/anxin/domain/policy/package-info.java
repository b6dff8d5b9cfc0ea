/** What a regulation may change: policy parameters, the calendar of working days, deadlines. */
@NullMarked
package org.anxin.domain.policy;

import org.jspecify.annotations.NullMarked;
