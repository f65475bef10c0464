package nl.weerklank.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cases at one moment: what can be played, and what is broken. Immutable. */
public record Scenarios(List<Scenario> scenarios, Map<String, ScenarioSource> sources, List<BrokenScript> broken) {

    public Optional<Scenario> byId(String id) {
        return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    public Optional<ScenarioSource> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }
}
