package org.anxin.persistence.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.anxin.domain.shared.Actor;
import org.anxin.domain.shared.CurrentActor;
import org.anxin.domain.shared.job.ActingAs;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * Storage alone, without the application on top. On purpose no stereotype: the application's own tests have this class
 * on their classpath and must not pick it up.
 */
@EnableAutoConfiguration
@ComponentScan("org.anxin.persistence")
class PersistenceContext {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    ActingAs actingAs() {
        return (username, requestId, work) -> work.run();
    }

    @Bean
    @ConditionalOnMissingBean
    CurrentActor currentActor() {
        return new CurrentActor() {
            @Override
            public Actor get() {
                return Actor.SYSTEM;
            }

            @Override
            public String requestId() {
                return "";
            }
        };
    }
}
