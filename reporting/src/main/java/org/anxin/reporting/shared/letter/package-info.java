/** Official letters (公文) as Word documents, laid out as GB/T 9704 says. */
@NullMarked
package org.anxin.reporting.shared.letter;

import org.jspecify.annotations.NullMarked;
