/** What is checked of a project: contract clauses, defects, illegal contracting, payment guarantees, model contracts. */
@NullMarked
package org.anxin.domain.project.check;

import org.jspecify.annotations.NullMarked;
