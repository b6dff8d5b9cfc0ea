/** Pages of construction projects. */
@NullMarked
package org.anxin.app.project.web;

import org.jspecify.annotations.NullMarked;
