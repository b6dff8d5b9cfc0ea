/** Pages of the task breakdown. */
@NullMarked
package org.anxin.app.task.web;

import org.jspecify.annotations.NullMarked;
