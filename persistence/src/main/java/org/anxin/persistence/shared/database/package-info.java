/** The database that comes with the product: used when no database server is configured. */
@NullMarked
package org.anxin.persistence.shared.database;

import org.jspecify.annotations.NullMarked;
