/** What is checked of projects, on paper. */
@NullMarked
package org.anxin.reporting.project.check;

import org.jspecify.annotations.NullMarked;
