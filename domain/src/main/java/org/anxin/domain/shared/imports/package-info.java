/** The one import engine: what a kind of file looks like, what happens to an uploaded one, and what a feature fills in. */
@NullMarked
package org.anxin.domain.shared.imports;

import org.jspecify.annotations.NullMarked;
