/** Bringing files into the books: upload, check, confirm, post, withdraw; the same for every kind. */
@NullMarked
package org.anxin.app.shared.imports;

import org.jspecify.annotations.NullMarked;
