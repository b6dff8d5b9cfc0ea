/** Looking at files that people add to records: what they are by their content, and whether they are safe to keep. */
@NullMarked
package org.anxin.reporting.shared.files;

import org.jspecify.annotations.NullMarked;
