/** Use cases around the task breakdown: the board, the measures, a unit's duties, the lists behind open phrases. */
@NullMarked
package org.anxin.app.task;

import org.jspecify.annotations.NullMarked;
