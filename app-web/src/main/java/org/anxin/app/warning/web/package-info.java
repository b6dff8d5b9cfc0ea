/** The pages of early warnings. */
@NullMarked
package org.anxin.app.warning.web;

import org.jspecify.annotations.NullMarked;
