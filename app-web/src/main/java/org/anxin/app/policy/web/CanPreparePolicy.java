package org.anxin.app.policy.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.anxin.app.shared.security.RequiresPermission;
import org.anxin.domain.shared.Permission;

/** May put a change of a parameter before the one who approves it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@RequiresPermission(Permission.POLICY_PREPARE)
@interface CanPreparePolicy {}
