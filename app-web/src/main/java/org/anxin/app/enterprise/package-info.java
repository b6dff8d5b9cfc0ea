/** The use cases of enterprises. */
@NullMarked
package org.anxin.app.enterprise;

import org.jspecify.annotations.NullMarked;
