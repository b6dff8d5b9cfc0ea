/** The addresses of files, and what pages with files need. */
@NullMarked
package org.anxin.app.shared.attachment.web;

import org.jspecify.annotations.NullMarked;
