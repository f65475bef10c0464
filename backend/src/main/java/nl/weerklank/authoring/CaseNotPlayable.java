package nl.weerklank.authoring;

/** A case with errors can be neither given to the group nor talked with. */
public final class CaseNotPlayable extends RuntimeException {

    public CaseNotPlayable(CaseVersion version) {
        super("Version " + version.version() + " of case " + version.caseId() + " has errors");
    }

    /** A text that was not saved. */
    public CaseNotPlayable() {
        super("A text has errors");
    }
}
