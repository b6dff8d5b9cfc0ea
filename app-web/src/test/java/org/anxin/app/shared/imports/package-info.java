@NullMarked
package org.anxin.app.shared.imports;

import org.jspecify.annotations.NullMarked;
