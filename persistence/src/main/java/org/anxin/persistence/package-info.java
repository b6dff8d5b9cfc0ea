/** How the business is stored; the only place that knows JPA repositories, SQL and PostgreSQL. */
@NullMarked
package org.anxin.persistence;

import org.jspecify.annotations.NullMarked;
