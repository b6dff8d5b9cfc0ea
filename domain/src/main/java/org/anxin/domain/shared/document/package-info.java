/** Numbers of official documents (发文字号). */
@NullMarked
package org.anxin.domain.shared.document;

import org.jspecify.annotations.NullMarked;
