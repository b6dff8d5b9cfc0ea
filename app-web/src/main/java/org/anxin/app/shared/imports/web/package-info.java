/** The pages of imports. */
@NullMarked
package org.anxin.app.shared.imports.web;

import org.jspecify.annotations.NullMarked;
