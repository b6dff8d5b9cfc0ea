package org.anxin.app.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** Whoever is believed about the address that he speaks for writes it into the audit log. */
class BelievedProxiesTest {

    @Test
    void nobodyOfTheDistrictsNetworkIsBelieved() throws Exception {
        var settings = new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("application.yml"))
                .getFirst();
        var believed = Pattern.compile(String.valueOf(settings.getProperty("server.tomcat.remoteip.internal-proxies")));

        assertThat(believed.asMatchPredicate()).accepts("127.0.0.1", "::1");
        assertThat(believed.asMatchPredicate()).rejects("10.1.2.3", "192.168.1.7", "172.16.4.4", "1127.0.0.1");
    }
}
