/** Pages of the numbers under which other platforms know our records. */
@NullMarked
package org.anxin.app.shared.reference.web;

import org.jspecify.annotations.NullMarked;
