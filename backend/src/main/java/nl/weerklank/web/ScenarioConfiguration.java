package nl.weerklank.web;

import java.nio.file.Path;
import nl.weerklank.scenario.ScenarioFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cases that can be played: the shipped ones, and those in the folder that the settings name. */
@Configuration(proxyBeanMethods = false)
class ScenarioConfiguration {

    @Bean
    ScenarioFolder scenarioFolder(WeerklankSettings settings) {
        boolean own = settings.scenarios() != null && !settings.scenarios().isBlank();
        return ScenarioFolder.load(own ? Path.of(settings.scenarios()) : null);
    }
}
