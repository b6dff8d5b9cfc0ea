/** Joint conferences on paper. */
@NullMarked
package org.anxin.reporting.conference;

import org.jspecify.annotations.NullMarked;
