/** Sections that later features add to the pages of earlier ones. */
@NullMarked
package org.anxin.domain.shared.panel;

import org.jspecify.annotations.NullMarked;
