/** Lists as SQL projections, paged by key. */
@NullMarked
package org.anxin.persistence.shared.list;

import org.jspecify.annotations.NullMarked;
