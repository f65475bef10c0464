package nl.weerklank.client;

import nl.weerklank.scenario.Scenario;

/**
 * Whoever plays a scenario, before a seed makes somebody of him: what he understands and can say is read from the script
 * once, however many conversations are held. Immutable.
 */
public final class Cast {

    private final Scenario scenario;
    private final Occasions occasions;
    private final Voice voice;

    Cast(Scenario scenario) {
        var understanding = new Understanding(scenario.topics(), scenario.language());
        this.scenario = scenario;
        this.occasions = new Occasions(scenario.language(), text -> understanding.about(text) != null);
        this.voice = new ScriptedVoice(scenario, understanding);
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The same seed gives the same person, who answers the same words in the same way. */
    public SimulatedClient with(long seed) {
        return new MindedClient(scenario, seed, occasions, voice, Memory.EMPTY, Mind.start(scenario.start()));
    }
}
