@NullMarked
package org.anxin.reporting.task;

import org.jspecify.annotations.NullMarked;
