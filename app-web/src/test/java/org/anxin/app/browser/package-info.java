/** The product as people see it: a real Chromium, the demonstration's accounts, the pages themselves. */
@NullMarked
package org.anxin.app.browser;

import org.jspecify.annotations.NullMarked;
