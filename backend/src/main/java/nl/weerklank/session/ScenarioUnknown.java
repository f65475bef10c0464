package nl.weerklank.session;

/** There is no playable case with this identifier. */
public final class ScenarioUnknown extends RuntimeException {

    private final String scenario;

    public ScenarioUnknown(String scenario) {
        super("No scenario " + scenario);
        this.scenario = scenario;
    }

    public String scenario() {
        return scenario;
    }
}
