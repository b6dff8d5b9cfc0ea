/** Uploaded tables: what may come in, how it is read as a person would, the template and the annotated file. */
@NullMarked
package org.anxin.reporting.shared.imports;

import org.jspecify.annotations.NullMarked;
