/** Sealing of personal data: the keys, the cipher, and the columns that use them. */
@NullMarked
package org.anxin.persistence.shared.protection;

import org.jspecify.annotations.NullMarked;
