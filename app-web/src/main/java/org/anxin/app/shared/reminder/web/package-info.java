/** Pages of messages. */
@NullMarked
package org.anxin.app.shared.reminder.web;

import org.jspecify.annotations.NullMarked;
