/** Who comes in: accounts at the login, and what is kept of it. */
@NullMarked
package org.anxin.app.organization.login;

import org.jspecify.annotations.NullMarked;
