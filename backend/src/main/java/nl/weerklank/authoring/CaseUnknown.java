package nl.weerklank.authoring;

/** There is no authored case, or no such version of it. */
public final class CaseUnknown extends RuntimeException {

    private final String id;

    public CaseUnknown(String id) {
        super("No authored case " + id);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
