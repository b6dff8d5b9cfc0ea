package org.anxin.app.shared.security;

import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.CurrentActor;
import org.slf4j.MDC;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor of the session, or of the work that runs in somebody's name. */
@Component
public class SessionActor implements CurrentActor {

    @Override
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.actor()
                : Actor.SYSTEM;
    }

    @Override
    public String requestId() {
        var id = MDC.get(RequestIdFilter.KEY);
        return id == null ? "" : id;
    }

    /** Runs background work in the name of the one who asked for it. */
    public static void run(Actor actor, String requestId, Runnable work) {
        var context = SecurityContextHolder.createEmptyContext();
        var principal = new SignedIn(actor, "", true, false);
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        MDC.put(RequestIdFilter.KEY, requestId);
        try {
            work.run();
        } finally {
            MDC.remove(RequestIdFilter.KEY);
            SecurityContextHolder.clearContext();
        }
    }
}
