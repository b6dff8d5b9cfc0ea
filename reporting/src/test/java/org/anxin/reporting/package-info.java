@NullMarked
package org.anxin.reporting;

import org.jspecify.annotations.NullMarked;
