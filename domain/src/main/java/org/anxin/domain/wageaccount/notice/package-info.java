/** 专户月报: what a bank says each month about a dedicated wage account, line by line. */
@NullMarked
package org.anxin.domain.wageaccount.notice;

import org.jspecify.annotations.NullMarked;
