package org.anxin.app.shared.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.anxin.domain.shared.Permission;

/** The handler is open to accounts with this permission. Used through a named annotation such as {@code @CanReadTasks}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface RequiresPermission {

    /** Any one of these. */
    Permission[] value();
}
