/** What is known about joint conferences, proved. */
@NullMarked
package org.anxin.domain.conference;

import org.jspecify.annotations.NullMarked;
