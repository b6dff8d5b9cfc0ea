/** Account alerts: what a bank reports of an account at any time, and what comes of it. */
@NullMarked
package org.anxin.domain.wageaccount.alert;

import org.jspecify.annotations.NullMarked;
