/** Putting an act before a second person, and deciding. */
@NullMarked
package org.anxin.app.shared.approval;

import org.jspecify.annotations.NullMarked;
