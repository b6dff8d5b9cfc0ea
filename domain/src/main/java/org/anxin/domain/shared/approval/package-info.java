/** The one maker-checker: one person prepares, another decides. */
@NullMarked
package org.anxin.domain.shared.approval;

import org.jspecify.annotations.NullMarked;
