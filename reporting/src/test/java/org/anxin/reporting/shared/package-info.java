@NullMarked
package org.anxin.reporting.shared;

import org.jspecify.annotations.NullMarked;
