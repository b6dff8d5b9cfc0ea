/** Work that goes on after the page has answered, with progress that can be watched. */
@NullMarked
package org.anxin.domain.shared.job;

import org.jspecify.annotations.NullMarked;
