package nl.weerklank.web;

import java.nio.file.Path;
import java.util.List;
import nl.weerklank.scenario.ScenarioFolder;
import nl.weerklank.scenario.ScenarioShelf;
import nl.weerklank.scenario.ScenarioSupply;
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

    @Bean(destroyMethod = "close")
    AutoCloseable folderWatch(ScenarioFolder folder) {
        return folder.watch();
    }

    @Bean
    ScenarioShelf scenarioShelf(List<ScenarioSupply> supplies) {
        return new ScenarioShelf(supplies);
    }
}
