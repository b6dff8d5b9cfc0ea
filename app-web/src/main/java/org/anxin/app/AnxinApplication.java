package org.anxin.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts 安薪: scans use cases and pages here, and whatever the modules beside it store. */
@SpringBootApplication(scanBasePackages = "org.anxin")
public class AnxinApplication {

    public static void main(String[] args) {
        SpringApplication.run(AnxinApplication.class, args);
    }
}
