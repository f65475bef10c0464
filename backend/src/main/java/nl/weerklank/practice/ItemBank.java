package nl.weerklank.practice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.TalkType;
import nl.weerklank.miti.Target;
import nl.weerklank.scenario.Scenario;

/** Everything there is to practise on: the shipped bank, and passages drawn from the cases. Immutable. */
public final class ItemBank {

    private static final String BETWEEN = " / ";

    private final Map<String, Item> items = new LinkedHashMap<>();

    private ItemBank(Stream<Item> all) {
        all.forEach(item -> {
            if (items.put(item.id(), item) != null) {
                throw new IllegalStateException("Two items are called " + item.id());
            }
        });
    }

    /** @param cases from whose lines further passages are drawn */
    public static ItemBank of(List<Scenario> cases) {
        return new ItemBank(Stream.concat(
                Arrays.stream(Language.values()).flatMap(ItemBank::shipped),
                cases.stream().flatMap(CasePassages::of)));
    }

    public Optional<Item> find(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** In the order of the bank. */
    public List<Item> of(Language language, Kind kind) {
        return items.values().stream()
                .filter(item -> item.language() == language && item.kind().equals(kind))
                .toList();
    }

    public List<Item> all() {
        return List.copyOf(items.values());
    }

    private static Stream<Item> shipped(Language language) {
        return Table.read("items." + language.code() + ".tsv").rows().stream().map(row -> item(language, row));
    }

    private static Item item(Language language, Map<String, String> row) {
        Kind kind = Kind.of(row.get("kind"))
                .orElseThrow(() -> new IllegalStateException("There is no kind " + row.get("kind")));
        String given = row.get("given");
        boolean asksFor = kind.id().equals("darn");
        return new Item(
                row.get("id"),
                kind,
                language,
                row.get("who"),
                row.get("said"),
                asksFor || kind.marking() ? null : orNull(given),
                asksFor ? Target.valueOf(given.toUpperCase(Locale.ROOT)) : null,
                kind.marking() ? List.of() : List.of(row.get("examples").split(BETWEEN)),
                orNull(row.get("miss")),
                kind.marking() ? changeTalk(row.get("examples")) : List.of());
    }

    /** Written as {@code desire: ik wil slapen / need: dit kan zo niet}. */
    private static List<Item.ChangeTalk> changeTalk(String cell) {
        return Arrays.stream(cell.split(BETWEEN))
                .map(one -> one.split(": ", 2))
                .map(one -> new Item.ChangeTalk(TalkType.valueOf(one[0].toUpperCase(Locale.ROOT)), one[1]))
                .toList();
    }

    private static String orNull(String cell) {
        return cell.isEmpty() || cell.equals("-") ? null : cell;
    }
}
