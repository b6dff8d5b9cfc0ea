/** Personal data: how it is held, masked and found without being readable in the database. */
@NullMarked
package org.anxin.domain.shared.protection;

import org.jspecify.annotations.NullMarked;
