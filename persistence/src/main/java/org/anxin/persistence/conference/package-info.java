/** How joint conferences are stored and searched. */
@NullMarked
package org.anxin.persistence.conference;

import org.jspecify.annotations.NullMarked;
