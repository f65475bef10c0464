package nl.weerklank.scenario;

import java.util.UUID;

/** A place where cases are kept that can be played. */
public interface ScenarioSupply {

    /** The cases that people of this organisation can play, as they stand now. */
    Scenarios of(UUID organisation);
}
