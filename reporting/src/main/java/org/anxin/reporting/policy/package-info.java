/** Policy parameters on paper. */
@NullMarked
package org.anxin.reporting.policy;

import org.jspecify.annotations.NullMarked;
