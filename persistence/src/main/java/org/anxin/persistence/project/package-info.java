/** Where projects are kept. */
@NullMarked
package org.anxin.persistence.project;

import org.jspecify.annotations.NullMarked;
