package nl.weerklank.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.weerklank.session.Conversations;
import nl.weerklank.xapi.Telling;
import nl.weerklank.xapi.XapiSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Whether a learning record store is told: {@code weerklank.xapi.endpoint}, and key and secret from the environment only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("weerklank.xapi.endpoint")
class XapiConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    Telling telling(
            ConfigurableEnvironment environment,
            JdbcClient jdbc,
            Conversations conversations,
            JsonMapper json,
            Optional<Clock> clock) {
        var secrets = environment.getSystemEnvironment();
        var settings = new XapiSettings(
                URI.create(environment
                        .getRequiredProperty("weerklank.xapi.endpoint")
                        .strip()),
                environment.getProperty("weerklank.xapi.home"),
                (String) secrets.get("WEERKLANK_XAPI_KEY"),
                (String) secrets.get("WEERKLANK_XAPI_SECRET"),
                environment.getProperty("weerklank.xapi.every", Duration.class));
        return new Telling(settings, jdbc, conversations, json, clock.orElse(Clock.systemUTC()));
    }
}
