/** 我的待办, the page everybody starts from. */
@NullMarked
package org.anxin.app.shared.home.web;

import org.jspecify.annotations.NullMarked;
