/** Enterprises as people register, import and find them. */
@NullMarked
package org.anxin.app.enterprise;

import org.jspecify.annotations.NullMarked;
