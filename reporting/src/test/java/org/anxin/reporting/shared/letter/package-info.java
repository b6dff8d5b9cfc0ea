/** Letters as an office suite opens them. */
@NullMarked
package org.anxin.reporting.shared.letter;

import org.jspecify.annotations.NullMarked;
