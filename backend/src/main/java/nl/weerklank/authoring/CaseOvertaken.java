package nl.weerklank.authoring;

/** Someone else saved the case in the meantime; nothing was stored. */
public final class CaseOvertaken extends RuntimeException {

    private final transient CaseVersion newest;

    public CaseOvertaken(CaseVersion newest) {
        super("Case " + newest.caseId() + " is at version " + newest.version());
        this.newest = newest;
    }

    /** What was saved in the meantime. */
    public CaseVersion newest() {
        return newest;
    }
}
