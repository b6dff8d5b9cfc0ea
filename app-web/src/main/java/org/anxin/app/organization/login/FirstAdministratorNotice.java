package org.anxin.app.organization.login;

import org.anxin.app.organization.ManagingUsers;
import org.anxin.app.organization.OpeningTheHouse;
import org.anxin.domain.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints one-time links where only the one at the server reads them: of a new installation, and of an account that only the server may reset. */
@Component
class FirstAdministratorNotice {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorNotice.class);

    private final OpeningTheHouse opening;
    private final boolean demo;
    private final String publicUrl;
    private final ManagingUsers users;
    private final String resetPasswordOf;
    private int port;

    FirstAdministratorNotice(
            OpeningTheHouse opening,
            @Value("${anxin.demo:false}") boolean demo,
            @Value("${anxin.public-url:}") String publicUrl,
            ManagingUsers users,
            @Value("${anxin.reset-password-of:}") String resetPasswordOf) {
        this.opening = opening;
        this.demo = demo;
        this.publicUrl = publicUrl;
        this.users = users;
        this.resetPasswordOf = resetPasswordOf;
    }

    @EventListener
    void listensOn(WebServerInitializedEvent server) {
        port = server.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (!demo && opening.isNeeded()) {
            LOG.warn("首次设置链接（24 小时内有效，只能用一次）：{}", address(opening.issueLink()));
        }
        if (!resetPasswordOf.isBlank()) {
            reset();
        }
    }

    private void reset() {
        try {
            LOG.warn(
                    "账号 {} 的一次性链接（24 小时内有效，只能用一次）：{}",
                    resetPasswordOf,
                    address(users.resetPasswordAtTheServer(resetPasswordOf)));
        } catch (NotFound nobody) {
            LOG.warn("没有账号 {}，没有生成链接", resetPasswordOf);
        }
    }

    private String address(String token) {
        return (publicUrl.isBlank() ? "http://localhost:" + port : publicUrl) + "/setup/" + token;
    }
}
