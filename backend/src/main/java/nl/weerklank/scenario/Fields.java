package nl.weerklank.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The keywords of one mapping with what stands behind them. Unknown, double and empty ones become problems. */
final class Fields {

    /**
     * One keyword as it stands in the script.
     *
     * @param key as it was written
     */
    record Field(Word word, String key, Place place, Tree value) {}

    private final Map<String, Field> byId = new LinkedHashMap<>();
    private final Place place;
    private final Values values;
    private final Word.Group group;

    private Fields(Place place, Values values, Word.Group group) {
        this.place = place;
        this.values = values;
        this.group = group;
    }

    /**
     * Reads a mapping whose keys are words of the given groups.
     *
     * @param key the keyword that it stands behind, for when it is no mapping
     */
    static Optional<Fields> of(Tree tree, String key, Values values, Word.Group... groups) {
        if (!(tree instanceof Tree.Entries entries)) {
            var examples = Vocabulary.words(groups[0]).stream()
                    .limit(5)
                    .map(word -> word.shown(values.language()) + ": …")
                    .collect(Collectors.joining(", "));
            values.wrongType(tree, key, "a-mapping", "write-mapping", examples);
            return Optional.empty();
        }
        var fields = new Fields(entries.place(), values, groups[0]);
        entries.entries().forEach(entry -> fields.add(entry, entries.braces(), groups));
        return Optional.of(fields);
    }

    /** A mapping whose keys are names that the writer made up, such as topics. */
    static Map<Tree.Text, Tree> named(Tree tree, String key, Values values) {
        if (!(tree instanceof Tree.Entries entries)) {
            values.wrongType(tree, key, "a-mapping", "write-named");
            return Map.of();
        }
        var named = new LinkedHashMap<Tree.Text, Tree>();
        var seen = new HashMap<String, Place>();
        for (var entry : entries.entries()) {
            var name = entry.key();
            if (values.text(name, key).isEmpty()) {
                continue;
            }
            var before = seen.putIfAbsent(Spelling.plain(name.value()), name.place());
            if (before == null) {
                named.put(name, entry.value());
            } else {
                values.problems().add(ProblemCode.DUPLICATE_KEY, name.place(), name.value(), before.line());
            }
        }
        return named;
    }

    Place place() {
        return place;
    }

    Optional<Field> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    void with(String id, Consumer<Field> use) {
        get(id).ifPresent(use);
    }

    /** What must be there; a problem when it is not. */
    Optional<Field> required(String id) {
        var field = get(id);
        if (field.isEmpty()) {
            var shown = Vocabulary.word(group, id).shown(values.language());
            values.problems().add(ProblemCode.MISSING_KEY, place, shown, shown + ": …");
        }
        return field;
    }

    Iterable<Field> all() {
        return byId.values();
    }

    private void add(Tree.Entry entry, boolean braces, Word.Group... groups) {
        var key = entry.key();
        var word = word(key, groups);
        boolean empty = entry.value() instanceof Tree.Text text && text.empty();
        if (word.isEmpty()) {
            unknown(key, braces && empty, groups);
            return;
        }
        if (empty) {
            values.problems().add(ProblemCode.EMPTY_VALUE, key.place(), key.value());
            return;
        }
        var field = new Field(word.get(), key.value(), key.place(), entry.value());
        var before = byId.putIfAbsent(word.get().id(), field);
        if (before != null) {
            values.problems()
                    .add(
                            ProblemCode.DUPLICATE_KEY,
                            key.place(),
                            key.value(),
                            before.place().line());
        }
    }

    private static Optional<Word> word(Tree.Text key, Word.Group... groups) {
        for (var group : groups) {
            var word = Vocabulary.find(group, key.value());
            if (word.isPresent()) {
                return word;
            }
        }
        return Optional.empty();
    }

    private void unknown(Tree.Text key, boolean partOfSentence, Word.Group... groups) {
        if (partOfSentence) {
            values.problems().add(ProblemCode.UNQUOTED_COMMA, key.place(), key.value());
        } else {
            values.problems()
                    .add(ProblemCode.UNKNOWN_KEY, key.place(), key.value(), values.suggestion(key.value(), groups));
        }
    }
}
