/** Pages of 领导批示. */
@NullMarked
package org.anxin.app.task.instruction.web;

import org.jspecify.annotations.NullMarked;
