package nl.weerklank.scenario;

/** A place where cases are kept that can be played. */
public interface ScenarioSupply {

    /** The cases as they stand now. */
    Scenarios current();
}
