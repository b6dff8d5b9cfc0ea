package org.anxin.app.shared.approval.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.anxin.app.shared.security.RequiresPermission;
import org.anxin.domain.shared.Permission;

/** May see what waits for a decision; whether he may decide it, the kind says. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@RequiresPermission(Permission.APPROVAL_READ)
@interface CanReadApprovals {}
