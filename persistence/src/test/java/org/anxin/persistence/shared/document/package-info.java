/** Numbers of official documents in PostgreSQL. */
@NullMarked
package org.anxin.persistence.shared.document;

import org.jspecify.annotations.NullMarked;
