package nl.weerklank.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.miti.Language;

/** A language's general lines, for whatever a case does not word itself. {@code [u|je]} follows how he addresses. */
final class Pack {
    private final Map<String, List<String>> lines = new HashMap<>();

    Pack(Language language, boolean formal) {
        this("pack", language, formal);
    }

    /** @param name of the file before the language's code */
    Pack(String name, Language language, boolean formal) {
        List<String> section = null;
        for (String line : Resources.lines(name + "." + language.code() + ".txt")) {
            if (line.startsWith("== ")) {
                section = lines.computeIfAbsent(line.substring(3).strip(), each -> new ArrayList<>());
            } else {
                section.add(line.replaceAll("\\[([^|\\]]*)\\|([^\\]]*)]", formal ? "$1" : "$2"));
            }
        }
    }

    List<String> of(String name) {
        return lines.getOrDefault(name, List.of());
    }
}
