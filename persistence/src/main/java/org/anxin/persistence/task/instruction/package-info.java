/** How instructions of leaders are stored and searched. */
@NullMarked
package org.anxin.persistence.task.instruction;

import org.jspecify.annotations.NullMarked;
