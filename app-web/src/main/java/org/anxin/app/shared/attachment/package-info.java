/** Files that people add to records: taking them in, showing, handing out and voiding them. */
@NullMarked
package org.anxin.app.shared.attachment;

import org.jspecify.annotations.NullMarked;
