package org.anxin.persistence.shared.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Where the rows are: on the server that {@code spring.datasource.url} names, else in the PostgreSQL that comes with
 * the product. The pool, Flyway, JPA and the sessions take the {@link JdbcConnectionDetails} made here; the pool
 * depends on them, so the server stops after it.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${anxin.data-dir:.anxin/data}") String path) {
        return new DataFolder(Path.of(path)).create();
    }

    @Bean
    @Conditional(WithoutDatabaseServer.class)
    EmbeddedServer embeddedServer(DataFolder folder) {
        return EmbeddedServer.onKept(folder);
    }

    @Bean
    @Conditional(WithoutDatabaseServer.class)
    JdbcConnectionDetails embeddedServerDetails(EmbeddedServer server) {
        return new EmbeddedServerDetails(server);
    }

    private record EmbeddedServerDetails(EmbeddedServer server) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return server.username();
        }

        @Override
        public String getPassword() {
            return server.password();
        }

        @Override
        public String getJdbcUrl() {
            return server.jdbcUrl();
        }
    }
}
