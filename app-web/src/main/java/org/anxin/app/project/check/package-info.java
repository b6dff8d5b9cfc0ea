/** Use cases around what is checked of projects. */
@NullMarked
package org.anxin.app.project.check;

import org.jspecify.annotations.NullMarked;
