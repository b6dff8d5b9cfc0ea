/** Use cases around 领导批示: giving, answering, deciding, reading. */
@NullMarked
package org.anxin.app.task.instruction;

import org.jspecify.annotations.NullMarked;
