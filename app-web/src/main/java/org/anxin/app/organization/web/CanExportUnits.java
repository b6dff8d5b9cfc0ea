package org.anxin.app.organization.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.anxin.app.shared.security.RequiresPermission;
import org.anxin.domain.shared.Permission;

/** May take the list of units away. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@RequiresPermission(Permission.UNIT_EXPORT)
@interface CanExportUnits {}
