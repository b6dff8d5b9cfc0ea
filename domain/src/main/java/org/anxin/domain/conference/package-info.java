/** Joint conferences, and what they say about the obligations of their period. */
@NullMarked
package org.anxin.domain.conference;

import org.jspecify.annotations.NullMarked;
