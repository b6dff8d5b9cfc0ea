/** Pages of account alerts. */
@NullMarked
package org.anxin.app.wageaccount.alert.web;

import org.jspecify.annotations.NullMarked;
