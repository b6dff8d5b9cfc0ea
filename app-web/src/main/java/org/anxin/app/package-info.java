/** Use cases and pages of 安薪, feature by feature. */
@NullMarked
package org.anxin.app;

import org.jspecify.annotations.NullMarked;
