package org.anxin.persistence.shared.database;

import org.anxin.persistence.shared.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;

/**
 * The demonstration's accounts have a password that everybody knows, so they come into a configured database only when
 * asked for by name.
 */
@Configuration(proxyBeanMethods = false)
class DemoStaysAtHome {

    DemoStaysAtHome(
            @Value("${anxin.demo:false}") boolean demo,
            @Value("${spring.datasource.url:}") String configuredUrl,
            @Value("${anxin.demo-on-external-database:false}") boolean asked) {
        if (demo && !configuredUrl.isBlank() && !asked) {
            throw new StartRefused(
                    "演示模式会建立人人知道密码的演示账号，不能在已配置的数据库上启动。",
                    "请去掉演示模式（--no-demo）；确要在该数据库上演示的，设置 ANXIN_DEMO_ON_EXTERNAL_DATABASE=true。",
                    "Demo accounts have a public password and are refused on a configured database.",
                    null);
        }
    }
}
