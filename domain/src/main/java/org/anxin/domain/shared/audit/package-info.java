/** Reading of the row history: who changed what, when, from what to what. */
@NullMarked
package org.anxin.domain.shared.audit;

import org.jspecify.annotations.NullMarked;
