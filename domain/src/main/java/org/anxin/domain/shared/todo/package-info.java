/** 我的待办: what waits for the one who is logged in. */
@NullMarked
package org.anxin.domain.shared.todo;

import org.jspecify.annotations.NullMarked;
