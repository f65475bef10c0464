package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Translates what YAML says about a broken line ("mapping values are not allowed here") into what its writer did, by
 * looking at the line itself.
 */
final class Riddles {

    private static final List<String> STARTS_OF_SIGNS = List.of(
            "while scanning an alias",
            "while scanning an anchor",
            "while scanning a tag",
            "while scanning a block scalar",
            "while scanning a directive");

    private final ScriptText script;
    private final String said;
    private final String context;
    private final Place at;
    private final Place began;

    private Riddles(ScriptText script, String said, String context, Place at, Place began) {
        this.script = script;
        this.said = said;
        this.context = context;
        this.at = at;
        this.began = began;
    }

    static Riddle solve(YamlEngineException exception, ScriptText script) {
        if (!(exception instanceof MarkedYamlEngineException marked)
                || marked.getProblemMark().isEmpty()) {
            return Riddle.without(ProblemCode.YAML_SYNTAX, Place.START);
        }
        var at = place(marked.getProblemMark().get());
        var began = marked.getContextMark().map(Riddles::place).orElse(at);
        return new Riddles(script, text(marked.getProblem()), text(marked.getContext()), at, began).solve();
    }

    static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Riddle solve() {
        if (said.contains("\\t(TAB)")) {
            return new Riddle(
                    ProblemCode.TAB, at, List.of(), script.line(at.line()).replace("\t", "  "));
        }
        if (context.equals("while scanning a quoted scalar")) {
            return quoteValue(ProblemCode.OPEN_QUOTE, began);
        }
        if (context.equals("while scanning a double-quoted scalar")) {
            return new Riddle(
                    ProblemCode.BAD_ESCAPE,
                    at,
                    List.of(),
                    script.line(at.line()).replace("\\", ""));
        }
        if (STARTS_OF_SIGNS.contains(context)) {
            return sign(began);
        }
        if (said.contains("cannot start any token")) {
            return sign(at);
        }
        if (said.equals("mapping values are not allowed here")) {
            return colon();
        }
        if (context.startsWith("while parsing a flow") && said.startsWith("expected ','")) {
            return bracket();
        }
        if (said.startsWith("mapping keys are not allowed")
                || said.startsWith("sequence entries are not allowed")
                || said.startsWith("expected the node content")) {
            return sign(valueStartsWithBracket() ? value().place() : at);
        }
        if (said.startsWith("expected <block end>") || said.startsWith("expected '<document start>'")) {
            return unexpected();
        }
        return Riddle.without(ProblemCode.YAML_SYNTAX, at);
    }

    /** A colon where YAML wants none: inside a sentence, after a wrong indent, or after a line that forgot its own. */
    private Riddle colon() {
        if (at.column() > value().place().column()) {
            return quoteValue(ProblemCode.UNQUOTED_COLON, value().place(), ScriptText.quoted(value().text()));
        }
        int before = at.line() - 1;
        while (before > 0 && script.line(before).isBlank()) {
            before--;
        }
        var previous = script.line(before);
        var indent = LineParts.indent(previous);
        if (before > 0 && !previous.contains(": ") && indent == LineParts.indent(script.line(at.line()))) {
            var repaired = LineParts.withColon(previous);
            return new Riddle(
                    ProblemCode.MISSING_COLON,
                    new Place(before, indent + 1),
                    List.of(repaired.strip()),
                    repaired.equals(previous) ? null : repaired);
        }
        return Riddle.without(
                ProblemCode.INDENTATION, new Place(at.line(), LineParts.indent(script.line(at.line())) + 1));
    }

    /** Something went wrong between { and } or [ and ]. */
    private Riddle bracket() {
        char open = script.from(began).isEmpty() ? '{' : script.from(began).charAt(0);
        boolean colon = said.endsWith("but got :");
        if (colon && at.line() == began.line()) {
            var fragment = LineParts.betweenCommas(script.line(at.line()), at.column() - 1);
            return new Riddle(
                    ProblemCode.UNQUOTED_COLON,
                    new Place(at.line(), fragment.column()),
                    List.of(ScriptText.quoted(fragment.text())),
                    fragment.quotedIn(script.line(at.line())));
        }
        if (colon || said.endsWith("<stream end>") || at.line() > began.line()) {
            return Riddle.without(ProblemCode.OPEN_BRACKET, began, open, open == '{' ? '}' : ']');
        }
        return new Riddle(ProblemCode.MISSING_COMMA, at, List.of(), LineParts.withComma(script, at));
    }

    /** Something stands where nothing more was expected. */
    private Riddle unexpected() {
        var value = value();
        boolean later = at.column() > value.place().column();
        if (later && (value.text().startsWith("\"") || value.text().startsWith("'"))) {
            var bare = value.text().replace("\"", "'");
            return quoteValue(ProblemCode.TEXT_AFTER_QUOTE, at, '"' + bare + '"');
        }
        if (later && valueStartsWithBracket()) {
            return sign(value.place());
        }
        return Riddle.without(ProblemCode.INDENTATION, at);
    }

    private Riddle sign(Place place) {
        var sentence = script.from(place);
        if (sentence.isEmpty()) {
            return Riddle.without(ProblemCode.YAML_SYNTAX, place);
        }
        var sign = sentence.substring(0, 1);
        return quoteValue(ProblemCode.UNQUOTED_SIGN, place, sign, ScriptText.quoted(sentence));
    }

    private Riddle quoteValue(ProblemCode code, Place place, Object... filling) {
        var value = LineParts.of(script.line(place.line()), place.line());
        return new Riddle(code, place, new ArrayList<>(List.of(filling)), value.quoted());
    }

    private LineParts value() {
        return LineParts.of(script.line(at.line()), at.line());
    }

    private boolean valueStartsWithBracket() {
        return value().text().startsWith("{") || value().text().startsWith("[");
    }

    private static String text(String orNull) {
        return orNull == null ? "" : orNull;
    }
}
