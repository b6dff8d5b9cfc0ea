/** Enterprises: who builds, supplies labor and pays wages. */
@NullMarked
package org.anxin.domain.enterprise;

import org.jspecify.annotations.NullMarked;
