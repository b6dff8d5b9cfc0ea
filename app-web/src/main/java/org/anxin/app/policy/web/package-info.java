/** Pages of policy parameters and of the calendar. */
@NullMarked
package org.anxin.app.policy.web;

import org.jspecify.annotations.NullMarked;
