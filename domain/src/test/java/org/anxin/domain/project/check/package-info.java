@NullMarked
package org.anxin.domain.project.check;

import org.jspecify.annotations.NullMarked;
