/** Storage of units, unit lists, roles and accounts. */
@NullMarked
package org.anxin.persistence.organization;

import org.jspecify.annotations.NullMarked;
