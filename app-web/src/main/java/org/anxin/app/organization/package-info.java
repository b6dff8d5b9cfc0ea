/** Use cases around units, accounts and roles. */
@NullMarked
package org.anxin.app.organization;

import org.jspecify.annotations.NullMarked;
