package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Every case that can be played, wherever it is kept. Of two with the same id the one kept first counts. */
public final class ScenarioShelf {

    private final List<ScenarioSupply> supplies;

    public ScenarioShelf(List<ScenarioSupply> supplies) {
        this.supplies = List.copyOf(supplies);
    }

    /** The cases that people of this organisation can play, as they stand now. */
    public Scenarios of(UUID organisation) {
        var scenarios = new LinkedHashMap<String, Scenario>();
        var sources = new HashMap<String, ScenarioSource>();
        var broken = new ArrayList<BrokenScript>();
        for (ScenarioSupply supply : supplies) {
            var here = supply.of(organisation);
            here.scenarios().forEach(scenario -> scenarios.putIfAbsent(scenario.id(), scenario));
            here.sources().forEach(sources::putIfAbsent);
            broken.addAll(here.broken());
        }
        return new Scenarios(List.copyOf(scenarios.values()), sources, List.copyOf(broken));
    }
}
