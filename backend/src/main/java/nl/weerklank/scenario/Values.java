package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weerklank.miti.Language;

/** Reads single values: sentences, numbers, yes or no, words of the vocabulary. What is wrong becomes a problem. */
final class Values {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");

    private final ScriptText script;
    private final Problems problems;

    Values(ScriptText script, Problems problems) {
        this.script = script;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    Language language() {
        return problems.language();
    }

    /** A sentence or other text; nothing when there is none. */
    Optional<String> text(Tree tree, String key) {
        if (tree instanceof Tree.Text text) {
            if (text.value().isBlank() || text.empty()) {
                problems.add(ProblemCode.EMPTY_VALUE, text.place(), key);
                return Optional.empty();
            }
            return Optional.of(text.value().strip());
        }
        if (!brokenSentence(tree)) {
            wrongType(tree, key, "a-text", "write-text", key);
        }
        return Optional.empty();
    }

    /** One text or a list of them. */
    List<String> texts(Tree tree, String key) {
        var texts = new ArrayList<String>();
        many(tree).forEach(item -> text(item, key).ifPresent(texts::add));
        return texts;
    }

    /** A single thing may stand where a list may stand. */
    static List<Tree> many(Tree tree) {
        return tree instanceof Tree.Items items ? items.items() : List.of(tree);
    }

    Optional<Double> number(Tree tree, String key, double low, double high) {
        return text(tree, key).flatMap(written -> number(written, tree.place(), key, low, high));
    }

    Optional<Double> number(String written, Place place, String key, double low, double high) {
        if (!NUMBER.matcher(written).matches()) {
            problems.add(ProblemCode.NOT_A_NUMBER, place, key, written, shown(low), shown(high));
            return Optional.empty();
        }
        double number = Double.parseDouble(written.replace(',', '.'));
        if (number < low || number > high) {
            double near = Math.max(low, Math.min(high, number));
            problems.add(ProblemCode.OUT_OF_RANGE, place, key, written, shown(low), shown(high), shown(near));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    Optional<Integer> whole(Tree tree, String key, int low, int high) {
        return number(tree, key, low, high).flatMap(number -> {
            if (number != Math.rint(number)) {
                problems.add(ProblemCode.OUT_OF_RANGE, tree.place(), key, shown(number), low, high, Math.round(number));
                return Optional.empty();
            }
            return Optional.of(number.intValue());
        });
    }

    Optional<Boolean> yesNo(Tree tree, String key) {
        return word(tree, key, Word.Group.YES_NO).map(word -> word.id().equals("yes"));
    }

    /** A word that must be one of a group of the vocabulary. */
    Optional<Word> word(Tree tree, String key, Word.Group group) {
        return text(tree, key).flatMap(written -> {
            var word = Vocabulary.find(group, written);
            if (word.isEmpty()) {
                problems.add(ProblemCode.UNKNOWN_VALUE, tree.place(), written, suggestion(written, group));
            }
            return word;
        });
    }

    /** A name that the script gives elsewhere, as it is written there. */
    Optional<String> name(Tree tree, String key, Collection<String> known, ProblemCode otherwise, String home) {
        return text(tree, key).flatMap(written -> {
            var name = known.stream()
                    .filter(each -> Spelling.plain(each).equals(Spelling.plain(written)))
                    .findFirst();
            if (name.isEmpty()) {
                var mend = Spelling.nearest(written, known)
                        .map(near -> problems.phrase("did-you-mean", near))
                        .orElseGet(() -> problems.phrase("none-yet", home));
                problems.add(otherwise, tree.place(), written, mend);
            }
            return name;
        });
    }

    /** The nearest word of these groups, in the script's own language when there is a choice, or all that may be. */
    String suggestion(String written, Word.Group... groups) {
        var words = Stream.of(groups)
                .flatMap(group -> Vocabulary.words(group).stream())
                .toList();
        var other = language() == Language.EN ? Language.NL : Language.EN;
        var near = Stream.of(language(), other)
                .flatMap(each -> words.stream().flatMap(word -> word.spellings(each).stream()))
                .toList();
        return problems.nearestOrAllowed(
                written,
                near,
                words.stream().map(word -> word.shown(language())).toList());
    }

    void wrongType(Tree tree, String key, String wanted, String mend, Object... filling) {
        problems.add(
                ProblemCode.WRONG_TYPE,
                tree.place(),
                key,
                problems.phrase(wanted),
                problems.phrase(kind(tree)),
                problems.phrase(mend, filling));
    }

    /**
     * Whether this is a sentence that YAML took for keywords, because of a colon or a brace in it. It is then told as
     * that, since its writer never thought of keywords.
     */
    boolean brokenSentence(Tree tree) {
        if (!(tree instanceof Tree.Entries entries) || entries.entries().isEmpty()) {
            return false;
        }
        var first = entries.entries().get(0);
        var sentence = script.from(tree.place());
        boolean nothingBehind = first.value() instanceof Tree.Text text && text.empty();
        if (entries.braces() && sentence.startsWith("{")) {
            if (nothingBehind && entries.entries().size() == 1) {
                problems.add(ProblemCode.UNQUOTED_SIGN, tree.place(), "{", ScriptText.quoted(sentence));
                return true;
            }
            return false;
        }
        if (entries.entries().size() == 1 && first.value() instanceof Tree.Text) {
            problems.add(ProblemCode.UNQUOTED_COLON, tree.place(), ScriptText.quoted(sentence));
            return true;
        }
        return false;
    }

    /** A number as people write it, without zeros that say nothing. */
    String shown(double number) {
        if (number == Math.rint(number)) {
            return Long.toString((long) number);
        }
        var text = Double.toString(number);
        return language() == Language.EN ? text : text.replace('.', ',');
    }

    private static String kind(Tree tree) {
        if (tree instanceof Tree.Text text) {
            return text.empty() ? "nothing" : "a-text";
        }
        return tree instanceof Tree.Items ? "a-list" : "a-mapping";
    }
}
