package nl.weerklank.scenario;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.weerklank.miti.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The script language as a JSON Schema (draft 7, which editors of YAML know best), made from the table of words, so that
 * an editor can complete and check a case. The reader is more lenient: it also takes other capitals and hyphens.
 */
public final class ScriptSchema {

    private static final String FIGURE = "^[+-]?\\d+([.,]\\d+)?$";

    private final JsonMapper json = new JsonMapper();
    private final ObjectNode definitions = json.createObjectNode();
    private final Language language;

    private ScriptSchema(Language language) {
        this.language = language;
    }

    /** @param language of the descriptions; the keywords of both languages are always in it */
    public static String json(Language language) {
        return new ScriptSchema(language).whole().toPrettyString() + "\n";
    }

    private ObjectNode whole() {
        var schema = json.createObjectNode()
                .put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("title", language == Language.EN ? "Weerklank case" : "Weerklank-casus");
        schema.setAll(block(Word.Group.CASE));
        schema.set("definitions", definitions);
        return schema;
    }

    /** A block of keywords of one group, each with what may stand behind it. */
    private ObjectNode block(Word.Group group) {
        var block = json.createObjectNode().put("type", "object").put("additionalProperties", false);
        var properties = block.putObject("properties");
        var required = json.createArrayNode();
        for (Word word : Vocabulary.words(group)) {
            spellings(word).forEach(spelling -> properties.set(spelling, described(word, value(word))));
            if (required(word)) {
                var any = json.createArrayNode();
                spellings(word)
                        .forEach(
                                spelling -> any.addObject().putArray("required").add(spelling));
                required.addObject().set("anyOf", any);
            }
        }
        if (!required.isEmpty()) {
            block.set("allOf", required);
        }
        return block;
    }

    private ObjectNode value(Word word) {
        return switch (word.group()) {
            case CASE -> ofCase(word.id());
            case CLIENT ->
                word.id().equals("age")
                        ? number(0, 120)
                        : word.id().equals("address") ? oneOf(Word.Group.ADDRESS) : text();
            case TOPIC -> word.id().equals("about") || word.id().equals("questions") ? texts() : lines();
            case LINE -> ofLine(word.id());
            case OCCASION -> lines();
            case TURNING_POINT -> ofTurningPoint(word.id());
            case WHEN -> ofWhen(word.id());
            case ENDING -> word.id().equals("succeeded") ? oneOf(Word.Group.YES_NO) : text();
            case TEST -> ofTest(word.id());
            case STEP -> ofStep(word.id());
            default -> throw new IllegalArgumentException(word.group() + " is no group of keywords");
        };
    }

    private ObjectNode ofCase(String id) {
        return switch (id) {
            case "language" -> oneOf(Word.Group.LANGUAGE);
            case "difficulty" -> number(1, 5);
            case "client" -> keywords(Word.Group.CLIENT);
            case "goals" -> texts();
            case "start" -> figures(StateReader.LOW, StateReader.HIGH);
            case "temperament" -> figures(CaseReader.SLOWEST, CaseReader.FASTEST);
            case "opening" -> lines();
            case "topics" ->
                named(either(keywords(Word.Group.TOPIC), json.createObjectNode().put("type", "null")));
            case "reactions" -> keywords(Word.Group.OCCASION);
            case "turning-points" -> oneOrMore(keywords(Word.Group.TURNING_POINT));
            case "endings" -> named(keywords(Word.Group.ENDING));
            case "feedback" -> oneOf(Word.Group.FEEDBACK);
            case "tests" -> oneOrMore(keywords(Word.Group.TEST));
            default -> text();
        };
    }

    private ObjectNode ofLine(String id) {
        return switch (id) {
            case "talk" -> oneOf(Word.Group.TALK);
            case "kind" -> oneOf(Word.Group.KIND);
            case "yes-but", "discord" -> oneOf(Word.Group.YES_NO);
            case "answers" -> texts();
            case "from", "to" -> figures(StateReader.LOW, StateReader.HIGH);
            default -> text();
        };
    }

    private ObjectNode ofTurningPoint(String id) {
        return switch (id) {
            case "when" -> once("conditions", this::conditions);
            case "client" -> line();
            case "changes" -> figures(-StateReader.HIGH, StateReader.HIGH);
            case "once" -> oneOf(Word.Group.YES_NO);
            default -> text();
        };
    }

    private ObjectNode ofWhen(String id) {
        return switch (id) {
            case "hears" -> oneOf(Word.Group.OCCASION);
            case "times" -> number(1, TurningPointReader.MOST_TIMES);
            case "from-turn" -> number(1, TurningPointReader.LAST_TURN);
            default -> text();
        };
    }

    private ObjectNode ofTest(String id) {
        return switch (id) {
            case "seed" -> number(0, ProefReader.LARGEST_SEED);
            case "conversation" -> oneOrMore(keywords(Word.Group.STEP));
            default -> text();
        };
    }

    private ObjectNode ofStep(String id) {
        return switch (id) {
            case "hears" -> oneOf(Word.Group.OCCASION);
            case "client" -> oneOrMore(oneOf(Word.Group.ANSWER));
            case "state" -> once("bounds", this::bounds);
            default -> text();
        };
    }

    /** What must hold at a turning point: bounds on the figures beside the words of its own. */
    private ObjectNode conditions() {
        var conditions = block(Word.Group.WHEN);
        ((ObjectNode) conditions.get("properties")).setAll((ObjectNode) bounds().get("properties"));
        return conditions;
    }

    private ObjectNode bounds() {
        var bounds = json.createObjectNode().put("type", "object").put("additionalProperties", false);
        var properties = bounds.putObject("properties");
        for (Word word : Vocabulary.words(Word.Group.STATE)) {
            var bound = either(
                    number(StateReader.LOW, StateReader.HIGH),
                    json.createObjectNode().put("type", "string"));
            spellings(word).forEach(spelling -> properties.set(spelling, described(word, bound.deepCopy())));
        }
        return bounds;
    }

    private ObjectNode figures(double low, double high) {
        return once("figures-to-" + (int) high + (low < 0 ? "-either-way" : ""), () -> allFigures(low, high));
    }

    private ObjectNode allFigures(double low, double high) {
        var figures = json.createObjectNode().put("type", "object").put("additionalProperties", false);
        var properties = figures.putObject("properties");
        Vocabulary.words(Word.Group.STATE).stream()
                .filter(word -> !word.id().equals(StatePart.READINESS.name()))
                .forEach(word -> spellings(word)
                        .forEach(spelling -> properties.set(spelling, described(word, number(low, high)))));
        return figures;
    }

    /** A decimal comma makes a number a text for YAML. */
    private ObjectNode number(double low, double high) {
        return either(
                json.createObjectNode()
                        .put("type", "number")
                        .put("minimum", low)
                        .put("maximum", high),
                once(
                        "figure-in-words",
                        () -> json.createObjectNode().put("type", "string").put("pattern", FIGURE)));
    }

    private ObjectNode oneOf(Word.Group group) {
        return once("one-of-" + group.name().toLowerCase(Locale.ROOT), () -> {
            var words = json.createObjectNode();
            ArrayNode allowed = words.putArray("enum");
            Vocabulary.words(group).stream()
                    .flatMap(word -> spellings(word).stream())
                    .distinct()
                    .forEach(allowed::add);
            if (group == Word.Group.YES_NO) {
                allowed.add(true).add(false);
            }
            return words;
        });
    }

    private ObjectNode named(ObjectNode value) {
        var named = json.createObjectNode().put("type", "object");
        named.set("additionalProperties", value);
        return named;
    }

    private ObjectNode keywords(Word.Group group) {
        return once(group.name().toLowerCase(Locale.ROOT), () -> block(group));
    }

    private ObjectNode line() {
        return once("a-line", () -> either(text(), keywords(Word.Group.LINE)));
    }

    private ObjectNode lines() {
        return once("lines", () -> oneOrMore(line()));
    }

    /** YAML takes a name such as 12 or true for something else than a text; the reader does not mind. */
    private ObjectNode text() {
        return once("text", () -> {
            var text = json.createObjectNode();
            text.putArray("type").add("string").add("number").add("boolean");
            return text;
        });
    }

    private ObjectNode texts() {
        return once("texts", () -> oneOrMore(text()));
    }

    private ObjectNode oneOrMore(ObjectNode one) {
        var many = json.createObjectNode().put("type", "array");
        many.set("items", one);
        return either(one.deepCopy(), many);
    }

    private ObjectNode either(ObjectNode... schemas) {
        var either = json.createObjectNode();
        either.putArray("anyOf").addAll(Arrays.asList(schemas));
        return either;
    }

    /** A schema that is written once and referred to, under its name. */
    private ObjectNode once(String name, Supplier<ObjectNode> schema) {
        if (!definitions.has(name)) {
            definitions.putNull(name);
            definitions.set(name, schema.get());
        }
        return json.createObjectNode().put("$ref", "#/definitions/" + name);
    }

    /** Draft 7 ignores what stands beside a reference, so the reference is wrapped. */
    private ObjectNode described(Word word, ObjectNode schema) {
        if (!schema.has("$ref")) {
            return schema.put("description", word.meaning(language));
        }
        var wrapped = json.createObjectNode().put("description", word.meaning(language));
        wrapped.putArray("allOf").add(schema);
        return wrapped;
    }

    private static boolean required(Word word) {
        return List.of(
                        "CASE title",
                        "CASE client",
                        "CASE opening",
                        "CLIENT name",
                        "LINE says",
                        "TURNING_POINT when",
                        "ENDING succeeded",
                        "TEST test",
                        "TEST conversation",
                        "STEP trainee")
                .contains(word.group() + " " + word.id());
    }

    private static Set<String> spellings(Word word) {
        var spellings = new LinkedHashSet<String>();
        Stream.of(word.nl(), word.en()).forEach(spellings::addAll);
        return spellings;
    }
}
