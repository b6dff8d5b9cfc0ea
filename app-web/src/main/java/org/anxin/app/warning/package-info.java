/** The use cases of early warnings. */
@NullMarked
package org.anxin.app.warning;

import org.jspecify.annotations.NullMarked;
