/** What every page uses: lists, forms, menu, error pages, exports. */
@NullMarked
package org.anxin.app.shared.web;

import org.jspecify.annotations.NullMarked;
