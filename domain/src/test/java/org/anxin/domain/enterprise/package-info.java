/** What is known about enterprises, proved. */
@NullMarked
package org.anxin.domain.enterprise;

import org.jspecify.annotations.NullMarked;
