@NullMarked
package org.anxin.persistence.task;

import org.jspecify.annotations.NullMarked;
