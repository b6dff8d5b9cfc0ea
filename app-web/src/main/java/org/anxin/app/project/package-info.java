/** The use cases of projects. */
@NullMarked
package org.anxin.app.project;

import org.jspecify.annotations.NullMarked;
