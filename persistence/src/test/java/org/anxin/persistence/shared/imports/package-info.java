@NullMarked
package org.anxin.persistence.shared.imports;

import org.jspecify.annotations.NullMarked;
