package nl.weerklank.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may do what: {@code access.tsv}. What has no row is done by nobody. */
@Component
class Rules {

    private final Map<String, Rule> rules;

    Rules() {
        try (var in = Rules.class.getResourceAsStream("access.tsv")) {
            rules = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(
                            row -> row[0] + " " + row[1],
                            row -> Rule.of(row[2]),
                            (one, other) -> {
                                throw new IllegalStateException("Two rows for one address");
                            },
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path as the controller declares it, with its variables */
    Optional<Rule> of(String method, String path) {
        return Optional.ofNullable(rules.get((method.equals("HEAD") ? "GET" : method) + " " + path));
    }

    /** By method and path, in the order of the table. */
    Map<String, Rule> all() {
        return rules;
    }
}
