package org.anxin.app;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts 安薪: scans use cases and pages here, and whatever the modules beside it store. */
@SpringBootApplication(scanBasePackages = "org.anxin")
public class AnxinApplication {

    /** Times on every page are the district's, wherever the server thinks it stands. */
    private static final String ZONE = "Asia/Shanghai";

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        SpringApplication.run(AnxinApplication.class, args);
    }
}
