package org.anxin.persistence.shared.protection;

import java.nio.file.Path;
import java.time.Clock;
import org.anxin.domain.shared.protection.FieldProtection;
import org.anxin.persistence.shared.StartRefused;
import org.anxin.persistence.shared.database.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EntityScan
class ProtectionConfiguration {

    @Bean
    FieldProtection fieldProtection(
            @Value("${anxin.key-file:}") String configured, DataFolder data, JdbcClient jdbc, Clock clock) {
        var file = new KeyFile(configured.isBlank() ? KeyFile.usualPlace() : Path.of(configured));
        if (file.path().startsWith(data.path())) {
            throw new StartRefused(
                    "密钥文件 " + file.path() + " 位于数据目录之内，会与数据一起被复制或窃取。",
                    "请用 ANXIN_KEY_FILE 指定数据目录之外的位置。",
                    "The key file " + file.path() + " lies inside the data folder: name a place outside.",
                    null);
        }
        return new KeyRegister(jdbc, clock).open(file);
    }
}
