/** Tests of projects and their parties. */
@NullMarked
package org.anxin.domain.project;

import org.jspecify.annotations.NullMarked;
