/** Early warnings from the scan to their end. */
@NullMarked
package org.anxin.app.warning;

import org.jspecify.annotations.NullMarked;
