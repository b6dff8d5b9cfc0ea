/** Who may come in and what he may do: login, filter chains, permission annotations. */
@NullMarked
package org.anxin.app.shared.security;

import org.jspecify.annotations.NullMarked;
