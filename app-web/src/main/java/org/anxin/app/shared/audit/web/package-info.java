/** Pages of the audit log. */
@NullMarked
package org.anxin.app.shared.audit.web;

import org.jspecify.annotations.NullMarked;
