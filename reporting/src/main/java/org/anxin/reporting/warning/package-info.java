/** Early warnings on paper. */
@NullMarked
package org.anxin.reporting.warning;

import org.jspecify.annotations.NullMarked;
