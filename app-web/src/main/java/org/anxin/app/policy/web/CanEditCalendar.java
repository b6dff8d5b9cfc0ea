package org.anxin.app.policy.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.anxin.app.shared.security.RequiresPermission;
import org.anxin.domain.shared.Permission;

/** May load a notice of holidays. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@RequiresPermission(Permission.CALENDAR_EDIT)
@interface CanEditCalendar {}
