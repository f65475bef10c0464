package nl.weerklank.client;

import nl.weerklank.scenario.Scenario;

/** Brings the person of a scenario to life. */
public final class Clients {
    private Clients() {}

    /** For many conversations with the same scenario. */
    public static Cast cast(Scenario scenario) {
        return new Cast(scenario);
    }

    /** The same scenario and seed give the same person, who answers the same words in the same way. */
    public static SimulatedClient of(Scenario scenario, long seed) {
        return cast(scenario).with(seed);
    }
}
