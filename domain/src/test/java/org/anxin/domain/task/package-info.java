@NullMarked
package org.anxin.domain.task;

import org.jspecify.annotations.NullMarked;
