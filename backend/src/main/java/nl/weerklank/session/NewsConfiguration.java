package nl.weerklank.session;

import java.util.Properties;
import java.util.UUID;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Servers on one PostgreSQL hear of each other. H2 has one server only. */
@Configuration(proxyBeanMethods = false)
class NewsConfiguration {

    private static final String LISTENER_GIVES_UP_SECONDS = "10";

    private final UUID server = UUID.randomUUID();

    @Bean
    News news(JdbcClient jdbc, JdbcConnectionDetails database) {
        return shared(database) ? new NewsOut(jdbc, server) : session -> {};
    }

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    AutoCloseable newsFromOthers(JdbcConnectionDetails database, OtherServers others) {
        if (!shared(database)) {
            return () -> {};
        }
        var own = new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        var settings = new Properties();
        settings.setProperty("socketTimeout", LISTENER_GIVES_UP_SECONDS);
        settings.setProperty("connectTimeout", LISTENER_GIVES_UP_SECONDS);
        settings.setProperty("ApplicationName", "weerklank news");
        own.setConnectionProperties(settings);
        return new NewsIn(own, server, others);
    }

    private static boolean shared(JdbcConnectionDetails database) {
        return database.getJdbcUrl().startsWith("jdbc:postgresql:");
    }
}
