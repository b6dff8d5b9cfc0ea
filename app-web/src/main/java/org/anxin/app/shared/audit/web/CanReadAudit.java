package org.anxin.app.shared.audit.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.anxin.app.shared.security.RequiresPermission;
import org.anxin.domain.shared.Permission;

/** May read the audit log. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@RequiresPermission(Permission.AUDIT_READ)
@interface CanReadAudit {}
