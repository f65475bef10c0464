package nl.weerklank.practice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.miti.Language;

/**
 * A kind of drill, a row of kinds.tsv.
 *
 * @param id its name in addresses and in the table of items
 * @param must what an answer is practised for; empty where phrases are marked instead
 * @param mustNot what gets in its way
 * @param hints one sentence of help per language
 */
public record Kind(String id, List<Condition> must, List<Condition> mustNot, Map<Language, String> hints) {

    private static final Map<String, Kind> ALL = new LinkedHashMap<>();

    static {
        for (Map<String, String> row : Table.read("kinds.tsv").rows()) {
            ALL.put(
                    row.get("kind"),
                    new Kind(
                            row.get("kind"),
                            conditions(row.get("must")),
                            conditions(row.get("must not")),
                            Map.of(Language.NL, row.get("hint.nl"), Language.EN, row.get("hint.en"))));
        }
    }

    /** In the order of the table, from listening to evoking. */
    public static List<Kind> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<Kind> of(String id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /** Whether phrases of a passage are chosen, in place of an answer in one's own words. */
    public boolean marking() {
        return must.isEmpty();
    }

    private static List<Condition> conditions(String cell) {
        return cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split(" ")).map(Condition::new).toList();
    }
}
