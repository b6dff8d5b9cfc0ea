/** Where enterprises are kept. */
@NullMarked
package org.anxin.persistence.enterprise;

import org.jspecify.annotations.NullMarked;
