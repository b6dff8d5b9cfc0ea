/** Pages of units, accounts and roles. */
@NullMarked
package org.anxin.app.organization.web;

import org.jspecify.annotations.NullMarked;
