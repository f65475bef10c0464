package nl.weerklank.miti;

/** Who speaks: the trainee who practises, or the simulated client. */
public enum Speaker {
    TRAINEE,
    CLIENT
}
