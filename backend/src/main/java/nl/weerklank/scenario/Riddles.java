package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            return openQuote(began);
        }
        if (context.equals("while scanning a double-quoted scalar")) {
            var line = script.line(at.line());
            int sign = line.lastIndexOf(
                    '\\', Math.max(0, line.length() - script.from(at).length() - 1));
            var place = sign < 0 ? at : new Place(at.line(), line.codePointCount(0, sign) + 1);
            return new Riddle(ProblemCode.BAD_ESCAPE, place, List.of(), line.replace("\\", ""));
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
        if (context.equals("while scanning a simple key") && LineParts.forgotColon(script.line(began.line()))) {
            return missingColon(began);
        }
        return Riddle.without(ProblemCode.YAML_SYNTAX, at);
    }

    private char startOf(Place place) {
        var text = script.from(place);
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private Riddle missingColon(Place place) {
        var line = script.line(place.line());
        var repaired = LineParts.withColon(line);
        return new Riddle(
                ProblemCode.MISSING_COLON, place, List.of(repaired.strip()), repaired.equals(line) ? null : repaired);
    }

    /** A sentence that opens a quotation mark and does not close it; between brackets only that sentence is mended. */
    private Riddle openQuote(Place place) {
        var line = script.line(place.line());
        if (place.column() > LineParts.of(line, place.line()).place().column()) {
            return new Riddle(
                    ProblemCode.OPEN_QUOTE,
                    place,
                    List.of(),
                    LineParts.betweenCommas(line, place.column()).quotedIn(line));
        }
        return quoteValue(ProblemCode.OPEN_QUOTE, place);
    }

    /** Where the quotation mark opened that closes on the line of the problem, when that is on an earlier line. */
    private Optional<Place> openedBefore() {
        var text = value().text();
        int before = Math.min(at.column() - value().place().column(), text.codePointCount(0, text.length()));
        if (closes(text.substring(0, text.offsetByCodePoints(0, before)))) {
            return Optional.empty();
        }
        for (int number = at.line() - 1; number > 0; number--) {
            var earlier = LineParts.of(script.line(number), number);
            if (!earlier.text().isEmpty() && "'\"".indexOf(earlier.text().charAt(0)) >= 0) {
                return closes(earlier.text()) ? Optional.empty() : Optional.of(earlier.place());
            }
        }
        return Optional.empty();
    }

    /** Whether a text that begins with a quotation mark also ends that quotation. */
    private static boolean closes(String quoted) {
        char mark = quoted.isEmpty() ? ' ' : quoted.charAt(0);
        for (int i = 1; i < quoted.length(); i++) {
            if (mark == '"' && quoted.charAt(i) == '\\' || quoted.startsWith("''", i) && mark == '\'') {
                i++;
            } else if (quoted.charAt(i) == mark) {
                return true;
            }
        }
        return false;
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
        boolean other = said.endsWith("but got ]") || said.endsWith("but got }");
        if (colon || other || said.endsWith("<stream end>") || at.line() > began.line()) {
            return Riddle.without(ProblemCode.OPEN_BRACKET, began, open, open == '{' ? '}' : ']');
        }
        return new Riddle(ProblemCode.MISSING_COMMA, at, List.of(), LineParts.withComma(script, at));
    }

    /** Something stands where nothing more was expected. */
    private Riddle unexpected() {
        var value = value();
        boolean later = at.column() > value.place().column();
        var opened = later ? openedBefore() : Optional.<Place>empty();
        if (opened.isPresent()) {
            return openQuote(opened.get());
        }
        if (later && "*&!".indexOf(startOf(value.place())) >= 0) {
            return sign(value.place());
        }
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
