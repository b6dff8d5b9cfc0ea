/** How what is checked of projects is stored and searched. */
@NullMarked
package org.anxin.persistence.project.check;

import org.jspecify.annotations.NullMarked;
