package nl.weerklank.client;

import nl.weerklank.scenario.Scenario;

/** Brings the person of a scenario to life. */
public final class Clients {
    private Clients() {}

    /** The same scenario and seed give the same person, who answers the same words in the same way. */
    public static SimulatedClient of(Scenario scenario, long seed) {
        var understanding = new Understanding(scenario.topics(), scenario.language());
        return new MindedClient(
                scenario,
                seed,
                new Occasions(scenario.language(), text -> understanding.about(text) != null),
                new ScriptedVoice(scenario, understanding),
                Memory.EMPTY,
                Mind.start(scenario.start()));
    }
}
