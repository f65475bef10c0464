package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/** Every case that can be played, wherever it is kept. Of two with the same id the one kept first counts. */
public final class ScenarioShelf {

    private final List<ScenarioSupply> supplies;

    public ScenarioShelf(List<ScenarioSupply> supplies) {
        this.supplies = List.copyOf(supplies);
    }

    /** The cases as they stand now. */
    public Scenarios current() {
        var scenarios = new LinkedHashMap<String, Scenario>();
        var sources = new HashMap<String, ScenarioSource>();
        var broken = new ArrayList<BrokenScript>();
        for (ScenarioSupply supply : supplies) {
            var here = supply.current();
            here.scenarios().forEach(scenario -> scenarios.putIfAbsent(scenario.id(), scenario));
            here.sources().forEach(sources::putIfAbsent);
            broken.addAll(here.broken());
        }
        return new Scenarios(List.copyOf(scenarios.values()), sources, List.copyOf(broken));
    }
}
