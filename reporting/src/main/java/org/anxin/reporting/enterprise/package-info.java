/** Enterprises on paper. */
@NullMarked
package org.anxin.reporting.enterprise;

import org.jspecify.annotations.NullMarked;
