/** Messages to people: each is sent once and stays on record. */
@NullMarked
package org.anxin.domain.shared.reminder;

import org.jspecify.annotations.NullMarked;
