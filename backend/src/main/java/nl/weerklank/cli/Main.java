package nl.weerklank.cli;

/** Entry point of {@code java -jar weerklank.jar}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {}
}
