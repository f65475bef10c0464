package nl.weerklank.authoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.weerklank.scenario.BrokenScript;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.ScenarioSource;
import nl.weerklank.scenario.ScenarioSupply;
import nl.weerklank.scenario.Scenarios;
import nl.weerklank.scenario.ScriptReading;
import nl.weerklank.scenario.Scripts;
import org.springframework.stereotype.Component;

/** What trainers gave to their organisation. Asked from the database each time, since another server may have been told. */
@Component
class GivenCases implements ScenarioSupply {

    private record Kept(String text, ScriptReading reading) {}

    private final CaseStore store;
    private final Cache<CaseStore.Given, Kept> read =
            Caffeine.newBuilder().maximumSize(1_000).build();

    GivenCases(CaseStore store) {
        this.store = store;
    }

    @Override
    public Scenarios of(UUID organisation) {
        var scenarios = new ArrayList<Scenario>();
        var sources = new HashMap<String, ScenarioSource>();
        var broken = new ArrayList<BrokenScript>();
        for (CaseStore.Given given : store.given(organisation)) {
            var file = given.caseId() + ".yaml";
            var kept = read.get(given, this::keep);
            var scenario = kept.reading().scenario();
            if (scenario == null) {
                broken.add(new BrokenScript(file, kept.reading().problems()));
            } else {
                scenarios.add(scenario);
                sources.put(
                        scenario.id(),
                        ScenarioSource.of(scenario, file, kept.text().getBytes(StandardCharsets.UTF_8)));
            }
        }
        return new Scenarios(List.copyOf(scenarios), sources, List.copyOf(broken));
    }

    private Kept keep(CaseStore.Given given) {
        var text = store.version(given.caseId(), given.version()).orElseThrow().text();
        return new Kept(text, Scripts.read(given.caseId() + ".yaml", text));
    }
}
