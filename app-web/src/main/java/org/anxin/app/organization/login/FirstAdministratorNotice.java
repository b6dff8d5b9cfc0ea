package org.anxin.app.organization.login;

import org.anxin.app.organization.OpeningTheHouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the one-time link of a new installation, where only the one at the server can read it. */
@Component
class FirstAdministratorNotice {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorNotice.class);

    private final OpeningTheHouse opening;
    private final boolean demo;
    private final String publicUrl;
    private int port;

    FirstAdministratorNotice(
            OpeningTheHouse opening,
            @Value("${anxin.demo:false}") boolean demo,
            @Value("${anxin.public-url:}") String publicUrl) {
        this.opening = opening;
        this.demo = demo;
        this.publicUrl = publicUrl;
    }

    @EventListener
    void listensOn(WebServerInitializedEvent server) {
        port = server.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (!demo && opening.isNeeded()) {
            var base = publicUrl.isBlank() ? "http://localhost:" + port : publicUrl;
            LOG.warn("首次设置链接（24 小时内有效，只能用一次）：{}/setup/{}", base, opening.issueLink());
        }
    }
}
