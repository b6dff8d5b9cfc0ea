/** Construction projects: parties, permit, contract clauses, guarantees, and what is wrong with them. */
@NullMarked
package org.anxin.domain.project;

import org.jspecify.annotations.NullMarked;
