package nl.weerklank.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table that stands beside this room's classes: a row of names, then rows of tab-separated cells; # is a remark. */
record Table(List<Map<String, String>> rows) {

    static Table read(String name) {
        try (var in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table " + name + " is missing from this build");
            }
            return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table " + name + " cannot be read", unreadable);
        }
    }

    private static Table of(String name, String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> names = List.of(lines.get(0).split("\t"));
        return new Table(lines.stream()
                .skip(1)
                .map(line -> {
                    List<String> cells = List.of(line.split("\t", -1));
                    if (cells.size() != names.size()) {
                        throw new IllegalStateException("%s: %d cells where %d are named in: %s"
                                .formatted(name, cells.size(), names.size(), line));
                    }
                    var row = new HashMap<String, String>();
                    for (int i = 0; i < names.size(); i++) {
                        row.put(names.get(i), cells.get(i).strip());
                    }
                    return Map.copyOf(row);
                })
                .toList());
    }
}
