package org.anxin.app.shared.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.function.Supplier;
import org.anxin.domain.shared.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Decides every request by the annotation of the method that would answer it. A method without one is closed to all; an
 * address without a method passes for those who are logged in, and ends as “not found”.
 */
@Component
class HandlerPermissions implements AuthorizationManager<RequestAuthorizationContext> {

    private static final AuthorizationDecision OPEN = new AuthorizationDecision(true);
    private static final AuthorizationDecision CLOSED = new AuthorizationDecision(false);

    private final RequestMappingHandlerMapping mappings;

    HandlerPermissions(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var handler = handlerOf(context.getRequest());
        if (handler != null && handler.hasMethodAnnotation(ForAnyone.class)) {
            return OPEN;
        }
        var who = authentication.get();
        if (who == null || who instanceof AnonymousAuthenticationToken || !who.isAuthenticated()) {
            return CLOSED;
        }
        if (handler == null || handler.hasMethodAnnotation(ForEveryone.class)) {
            return OPEN;
        }
        var required = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequiresPermission.class);
        return required != null && holdsAny(who, required.value()) ? OPEN : CLOSED;
    }

    private static boolean holdsAny(Authentication who, Permission[] permissions) {
        return Arrays.stream(permissions)
                .anyMatch(permission -> who.getAuthorities().stream()
                        .anyMatch(authority -> permission.code().equals(authority.getAuthority())));
    }

    private @Nullable HandlerMethod handlerOf(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            var chain = mappings.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (HttpRequestMethodNotSupportedException wrongMethod) {
            return null;
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
