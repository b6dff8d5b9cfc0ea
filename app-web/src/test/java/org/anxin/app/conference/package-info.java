/** Joint conferences behind the product's own doors. */
@NullMarked
package org.anxin.app.conference;

import org.jspecify.annotations.NullMarked;
