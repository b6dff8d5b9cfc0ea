/** Packages of files that an auditor takes away: everything listed with its hash, so that it can be checked later. */
@NullMarked
package org.anxin.reporting.shared.archive;

import org.jspecify.annotations.NullMarked;
