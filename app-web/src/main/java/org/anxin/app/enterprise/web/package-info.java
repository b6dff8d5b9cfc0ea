/** Pages of enterprises. */
@NullMarked
package org.anxin.app.enterprise.web;

import org.jspecify.annotations.NullMarked;
