/** How lists are asked for and answered: filter, sort, page by key. */
@NullMarked
package org.anxin.domain.shared.list;

import org.jspecify.annotations.NullMarked;
