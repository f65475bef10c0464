package nl.weerklank.practice;

/** There is no such kind of drill, or no such item. */
public final class DrillUnknown extends RuntimeException {

    private final String name;

    DrillUnknown(String name) {
        super("No drill " + name);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
