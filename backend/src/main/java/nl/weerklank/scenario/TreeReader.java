package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns YAML into a tree with places. Works on YAML's events, because loaders hide what matters here: places, double
 * keys, references and what stands behind a #. References, labels and instructions have no meaning in a case.
 */
final class TreeReader {

    private static final Pattern NOTE_WITHOUT_SPACE = Pattern.compile("^\\s*#[^\\s#].*");
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    /** A line that YAML cannot read is mended and reading starts over; so much text may be read in all. */
    private static final int TEXT_READ_AGAIN = 2_000_000;

    private static final int MOST_MENDED = 25;

    /** The script is more than anybody would write. */
    private static final class TooMuch extends RuntimeException {
        private final ProblemCode code;
        private final Place place;
        private final int limit;

        TooMuch(ProblemCode code, Place place, int limit) {
            super(code.id(), null, false, false);
            this.code = code;
            this.place = place;
            this.limit = limit;
        }
    }

    private record Finding(ProblemCode code, Place place, Object[] filling) {}

    private final ScriptText script;
    private final Iterator<Event> events;
    private final List<Finding> findings = new ArrayList<>();
    private int parts;

    private TreeReader(ScriptText script) {
        this.script = script;
        this.events = new Parse(SETTINGS).parseString(script.joined()).iterator();
    }

    /** The tree, or nothing when the text holds none; what is wrong is added to the problems. */
    static Optional<Tree> read(ScriptText text, Problems problems) {
        var script = text;
        var mended = new HashSet<Integer>();
        int rounds =
                Math.min(MOST_MENDED, 1 + TEXT_READ_AGAIN / (1 + script.joined().length()));
        for (int round = 0; round < rounds; round++) {
            try {
                var reader = new TreeReader(script);
                var tree = reader.document();
                reader.findings.forEach(finding -> problems.add(finding.code, finding.place, finding.filling));
                return tree;
            } catch (TooMuch e) {
                problems.add(e.code, e.place, e.limit);
                return Optional.empty();
            } catch (YamlEngineException e) {
                var riddle = Riddles.solve(e, script);
                int line = riddle.place().line();
                if (!mended.add(line)) {
                    return Optional.empty();
                }
                problems.add(riddle.code(), riddle.place(), riddle.filling().toArray());
                if (riddle.mended() == null || line > script.lines().size()) {
                    return Optional.empty();
                }
                script = script.with(line, riddle.mended());
            } catch (RuntimeException e) {
                // The parser has corners where it fails in its own way; for the writer it is all one.
                problems.add(ProblemCode.YAML_SYNTAX, Place.START);
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Tree> document() {
        Optional<Tree> tree = Optional.empty();
        while (events.hasNext()) {
            var event = events.next();
            switch (event.getEventId()) {
                case DocumentStart -> {
                    if (tree.isPresent()) {
                        find(ProblemCode.SECOND_DOCUMENT, place(event));
                        return tree;
                    }
                    tree = Optional.of(tree(events.next(), 1));
                }
                default -> {}
            }
        }
        return tree;
    }

    private Tree tree(Event event, int depth) {
        var place = place(event);
        if (++parts > Limits.PARTS) {
            throw new TooMuch(ProblemCode.TOO_MANY_PARTS, place, Limits.PARTS);
        }
        if (depth > Limits.DEPTH) {
            throw new TooMuch(ProblemCode.TOO_DEEP, place, Limits.DEPTH);
        }
        if (event instanceof AliasEvent alias) {
            find(ProblemCode.ALIAS, place);
            return new Tree.Text("*" + alias.getAlias().getValue(), false, place, place);
        }
        if (event instanceof ScalarEvent scalar) {
            refuseExtras(scalar.getAnchor(), scalar.getTag(), place);
            return text(scalar, place);
        }
        if (event instanceof SequenceStartEvent sequence) {
            refuseExtras(sequence.getAnchor(), sequence.getTag(), place);
            return items(place, depth);
        }
        var mapping = (MappingStartEvent) event;
        refuseExtras(mapping.getAnchor(), mapping.getTag(), place);
        return entries(mapping, place, depth);
    }

    private Tree.Text text(ScalarEvent scalar, Place place) {
        var end = scalar.getEndMark().map(Riddles::place).orElse(place);
        boolean noted = scalar.isPlain() && script.line(end.line()).indexOf('#') >= 0;
        var rest = noted ? script.from(end) : "";
        if (noted && NOTE_WITHOUT_SPACE.matcher(rest).matches()) {
            var sign = new Place(
                    end.line(),
                    end.column() + rest.length() - rest.stripLeading().length());
            if (scalar.getValue().isEmpty()) {
                find(ProblemCode.UNQUOTED_HASH, sign, ScriptText.quoted(rest));
                return new Tree.Text(rest.strip(), false, place, end);
            }
            find(ProblemCode.HASH_CUTS_LINE, sign, scalar.getValue());
        }
        return new Tree.Text(scalar.getValue(), scalar.isPlain(), place, end);
    }

    private Tree items(Place place, int depth) {
        var items = new ArrayList<Tree>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(tree(event, depth + 1));
        }
        return new Tree.Items(items, place);
    }

    private Tree entries(MappingStartEvent mapping, Place place, int depth) {
        var entries = new ArrayList<Tree.Entry>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            var key = tree(event, depth + 1);
            var value = tree(events.next(), depth + 1);
            if (!(key instanceof Tree.Text text)) {
                var sentence = script.from(key.place());
                var sign = sentence.isEmpty() ? "?" : sentence.substring(0, 1);
                find(ProblemCode.UNQUOTED_SIGN, key.place(), sign, ScriptText.quoted(sentence));
            } else if (text.plain() && text.value().equals("<<")) {
                find(ProblemCode.MERGE_KEY, key.place());
            } else {
                entries.add(new Tree.Entry(text, value));
            }
        }
        return new Tree.Entries(entries, mapping.isFlow(), place);
    }

    private void refuseExtras(Optional<Anchor> anchor, Optional<String> tag, Place place) {
        anchor.ifPresent(name -> find(ProblemCode.ANCHOR, place, name.getValue()));
        tag.ifPresent(name -> find(ProblemCode.TAG, place, name));
    }

    private void find(ProblemCode code, Place place, Object... filling) {
        findings.add(new Finding(code, place, filling));
    }

    private static Place place(Event event) {
        return event.getStartMark().map(Riddles::place).orElse(Place.START);
    }
}
