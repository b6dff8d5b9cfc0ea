/** Early warnings: what the rules find, and what becomes of it. */
@NullMarked
package org.anxin.domain.warning;

import org.jspecify.annotations.NullMarked;
