package nl.weerklank.practice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.Language;

/** What is said of a condition when it was heard and when it was not. */
final class Wordings {

    /** @param codes whose span shows where it was heard */
    record Wording(List<Code> codes, Map<Language, String> heard, Map<Language, String> unheard) {}

    private static final Map<String, Wording> ALL = new HashMap<>();

    static {
        for (Map<String, String> row : Table.read("wordings.tsv").rows()) {
            ALL.put(
                    row.get("condition"),
                    new Wording(
                            Arrays.stream(row.get("codes").split(" "))
                                    .map(Code::valueOf)
                                    .toList(),
                            Map.of(Language.NL, row.get("heard.nl"), Language.EN, row.get("heard.en")),
                            Map.of(Language.NL, row.get("unheard.nl"), Language.EN, row.get("unheard.en"))));
        }
    }

    private Wordings() {}

    static Wording of(Condition condition) {
        Wording wording = ALL.get(condition.written());
        if (wording == null) {
            throw new IllegalStateException("wordings.tsv has no row for " + condition.written());
        }
        return wording;
    }
}
