/** Pages of what is checked of projects. */
@NullMarked
package org.anxin.app.project.check.web;

import org.jspecify.annotations.NullMarked;
