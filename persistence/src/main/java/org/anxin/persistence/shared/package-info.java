/** What every feature's storage uses. */
@NullMarked
package org.anxin.persistence.shared;

import org.jspecify.annotations.NullMarked;
