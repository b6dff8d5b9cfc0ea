@NullMarked
package org.anxin.app.wageaccount.notice;

import org.jspecify.annotations.NullMarked;
