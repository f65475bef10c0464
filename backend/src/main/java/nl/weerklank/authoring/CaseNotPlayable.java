package nl.weerklank.authoring;

/** A case with errors cannot be given to the group. */
public final class CaseNotPlayable extends RuntimeException {

    public CaseNotPlayable(CaseVersion version) {
        super("Version " + version.version() + " of case " + version.caseId() + " has errors");
    }
}
