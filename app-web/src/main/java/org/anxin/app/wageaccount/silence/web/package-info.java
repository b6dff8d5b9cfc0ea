/** The page of notices that are owed, and its letter. */
@NullMarked
package org.anxin.app.wageaccount.silence.web;

import org.jspecify.annotations.NullMarked;
