package nl.weerklank.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.miti.Language;

/** The names of topics and endings in one script, for whatever refers to them. */
final class Names {

    private final Values values;
    private final List<Topic> topics;
    private final Map<String, Ending> endings = new LinkedHashMap<>();
    private final Set<String> reached = new LinkedHashSet<>();

    Names(Values values, List<Topic> topics, Map<String, Ending> endings) {
        this.values = values;
        this.topics = topics;
        this.endings.putAll(endings);
    }

    Optional<String> topic(Fields.Field field) {
        var known = topics.stream().map(Topic::name).toList();
        return values.name(field.value(), field.key(), known, ProblemCode.UNKNOWN_TOPIC, home("topics"));
    }

    /** An ending that a turning point leads to; a built-in one joins the script's own. */
    Optional<String> ending(Fields.Field field) {
        var name = expectedEnding(field);
        name.ifPresent(each -> {
            reached.add(each);
            endings.computeIfAbsent(each, builtIn -> new Ending(builtIn, isFirstStep(builtIn), null));
        });
        return name;
    }

    /** An ending that a test expects, a built-in one included. */
    Optional<String> expectedEnding(Fields.Field field) {
        var known = new LinkedHashSet<>(endings.keySet());
        var language = values.language();
        known.add(Vocabulary.brokenOff(language));
        known.add(Vocabulary.firstStep(language));
        return values.name(field.value(), field.key(), known, ProblemCode.UNKNOWN_ENDING, home("endings"));
    }

    boolean reaches(String ending) {
        return reached.contains(ending) || isBuiltIn(ending);
    }

    Map<String, Ending> endings() {
        return Map.copyOf(endings);
    }

    private static boolean isBuiltIn(String name) {
        return Vocabulary.find(Word.Group.BUILT_IN_ENDING, name).isPresent();
    }

    private static boolean isFirstStep(String name) {
        return name.equals(Vocabulary.firstStep(Language.NL)) || name.equals(Vocabulary.firstStep(Language.EN));
    }

    private String home(String id) {
        return Vocabulary.word(Word.Group.CASE, id).shown(values.language());
    }
}
