package nl.weerklank.web;

/** What somebody asks for cannot be done like this. */
final class Refused extends RuntimeException {

    private final String code;

    /** @param code of the problem that is told */
    Refused(String code) {
        super("Refused: " + code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
