/** What official documents need, whatever they are about: their numbers (发文字号), amounts in words (大写). */
@NullMarked
package org.anxin.domain.shared.document;

import org.jspecify.annotations.NullMarked;
