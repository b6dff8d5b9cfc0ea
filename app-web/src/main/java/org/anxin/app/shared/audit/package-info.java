/** Reading the audit log. */
@NullMarked
package org.anxin.app.shared.audit;

import org.jspecify.annotations.NullMarked;
