package nl.weerklank.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The scripts that come with the program. */
final class ShippedScripts {

    /** Written by the build: the folder inside a jar cannot be listed in every kind of jar. */
    private static final String INDEX = "/scenarios/index";

    private ShippedScripts() {}

    /** File names with their content. */
    static Map<String, byte[]> read() {
        var files = new TreeMap<String, byte[]>();
        try (InputStream index = ShippedScripts.class.getResourceAsStream(INDEX)) {
            if (index != null) {
                for (String name : new String(index.readAllBytes(), StandardCharsets.UTF_8).split("\\s+")) {
                    try (InputStream script = ShippedScripts.class.getResourceAsStream("/scenarios/" + name)) {
                        if (!name.isEmpty() && script != null) {
                            files.put(name, script.readAllBytes());
                        }
                    }
                }
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped cases cannot be read", unreadable);
        }
    }
}
