@NullMarked
package org.anxin.reporting.shared.files;

import org.jspecify.annotations.NullMarked;
