/** Files that people add to records: who added what to which, and where its content is kept. */
@NullMarked
package org.anxin.domain.shared.attachment;

import org.jspecify.annotations.NullMarked;
