/** Pages of joint conferences. */
@NullMarked
package org.anxin.app.conference.web;

import org.jspecify.annotations.NullMarked;
