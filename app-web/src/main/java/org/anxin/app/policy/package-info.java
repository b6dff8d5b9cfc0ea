/** Use cases around policy parameters and the calendar. */
@NullMarked
package org.anxin.app.policy;

import org.jspecify.annotations.NullMarked;
