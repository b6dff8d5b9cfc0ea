/** Units, the lists open phrases resolve to, roles and accounts. */
@NullMarked
package org.anxin.domain.organization;

import org.jspecify.annotations.NullMarked;
