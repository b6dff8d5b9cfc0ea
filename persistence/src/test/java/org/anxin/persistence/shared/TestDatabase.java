package org.anxin.persistence.shared;

import java.nio.file.Path;
import java.util.Map;
import org.anxin.persistence.shared.database.DataFolder;
import org.anxin.persistence.shared.database.EmbeddedServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * One real PostgreSQL for all tests of a module's run: a container where Docker answers, else the one that comes with
 * the product. It begins empty; the first context migrates it, every later one finds it migrated. There is no third way
 * and no skip: where neither starts, the tests fail.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(TestDatabase.class);
    private static final String IMAGE = System.getProperty("anxin.test.postgres-image", "postgres:17");

    /** How to reach it. */
    public record Access(String jdbcUrl, String username, String password) {}

    private static final class Running {
        private static final Access ACCESS = start();
    }

    public static Access access() {
        return Running.ACCESS;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Access access = access();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url",
                                access.jdbcUrl() + "?reWriteBatchedInserts=true",
                                "spring.datasource.username",
                                access.username(),
                                "spring.datasource.password",
                                access.password(),
                                "spring.datasource.hikari.minimum-idle",
                                1,
                                "spring.datasource.hikari.maximum-pool-size",
                                8)));
    }

    private static Access start() {
        return DockerClientFactory.instance().isDockerAvailable() ? startContainer() : startEmbedded();
    }

    private static Access startContainer() {
        LOG.info("Docker answers: the tests use PostgreSQL in a container ({}).", IMAGE);
        var container = new PostgreSQLContainer(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"))
                .withDatabaseName("anxin")
                .withUsername("anxin")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=100");
        container.start();
        stopAfterTheContexts(container);
        return new Access(plain(container.getJdbcUrl()), container.getUsername(), container.getPassword());
    }

    private static Access startEmbedded() {
        LOG.info("Docker does not answer: the tests use the PostgreSQL that comes with the product.");
        var server = EmbeddedServer.onThrownAway(new DataFolder(Path.of("target", "test-database")));
        stopAfterTheContexts(server);
        return new Access(server.jdbcUrl(), server.username(), server.password());
    }

    private static String plain(String jdbcUrl) {
        return jdbcUrl.replaceFirst("\\?.*", "");
    }

    private static void stopAfterTheContexts(AutoCloseable server) {
        SpringApplication.getShutdownHandlers().add(() -> {
            try {
                server.close();
            } catch (Exception e) {
                LOG.warn("The test database did not stop", e);
            }
        });
    }
}
