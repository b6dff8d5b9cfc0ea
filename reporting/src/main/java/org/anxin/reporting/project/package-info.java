/** Projects on paper. */
@NullMarked
package org.anxin.reporting.project;

import org.jspecify.annotations.NullMarked;
