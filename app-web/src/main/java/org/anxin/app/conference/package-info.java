/** Use cases around joint conferences. */
@NullMarked
package org.anxin.app.conference;

import org.jspecify.annotations.NullMarked;
