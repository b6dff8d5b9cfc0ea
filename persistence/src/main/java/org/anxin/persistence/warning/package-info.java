/** Where early warnings are kept. */
@NullMarked
package org.anxin.persistence.warning;

import org.jspecify.annotations.NullMarked;
