/** Where the numbers of official documents are kept. */
@NullMarked
package org.anxin.persistence.shared.document;

import org.jspecify.annotations.NullMarked;
