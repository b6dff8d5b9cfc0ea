/** Pages of progress reports: writing, deciding, the list. */
@NullMarked
package org.anxin.app.task.progress.web;

import org.jspecify.annotations.NullMarked;
