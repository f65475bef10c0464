package nl.weerklank.client;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.weerklank.client.Voice.Spoken;
import nl.weerklank.client.Voice.Wish;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;

/** What he says when the case has no words of its own for it: the language's general lines. */
final class GeneralLines {
    private static final int TRIES = 200;

    private final Pack pack;
    private final Slots slots;

    GeneralLines(Pack pack, Slots slots) {
        this.pack = pack;
        this.slots = slots;
    }

    /** From the first of these sections that has something new; there is always something. */
    Spoken of(Wish wish, List<String> sections, Memory memory, SplittableRandom random) {
        return Stream.concat(sections.stream(), Stream.of(wish.move().name()))
                .flatMap(section -> from(wish, section, null, memory, random).stream())
                .findFirst()
                .orElseGet(() -> murmured(wish, memory, random));
    }

    /**
     * One new line of a section.
     *
     * @param figure what stands for a figure in it, or null
     */
    Optional<Spoken> from(Wish wish, String section, String figure, Memory memory, SplittableRandom random) {
        var free = pack.of(section).stream()
                .map(line -> figure == null ? line : begun(line.replaceAll("\\{(cijfer|figure)}", figure)))
                .map(line -> slots.fill(line, wish.heard()))
                .filter(line -> line != null && !memory.said().contains(line))
                .toList();
        return free.isEmpty()
                ? Optional.empty()
                : Optional.of(spoken(wish, free.get(random.nextInt(free.size())), "pack:" + section));
    }

    private static String begun(String line) {
        return Character.toUpperCase(line.charAt(0)) + line.substring(1);
    }

    /** Everything was said: a gesture and a murmur together are new for a long time. */
    private Spoken murmured(Wish wish, Memory memory, SplittableRandom random) {
        var starts = pack.of("GESTURES");
        var ends = pack.of(wish.move() == Move.LEAVE ? "LEAVE" : "MURMURS");
        for (int tries = 0; ; tries++) {
            var words = starts.get(random.nextInt(starts.size())) + " " + ends.get(random.nextInt(ends.size()));
            if (!memory.said().contains(words) || tries > TRIES) {
                return new Spoken(words, Talk.NEUTRAL, TalkType.NONE, false, false, null, "pack:MURMURS");
            }
        }
    }

    private static Spoken spoken(Wish wish, String words, String id) {
        Talk talk =
                switch (wish.move()) {
                    case CHANGE -> Talk.CHANGE;
                    case SUSTAIN, YES_BUT, DISCORD -> Talk.SUSTAIN;
                    default -> Talk.NEUTRAL;
                };
        TalkType type = wish.commits() ? TalkType.COMMITMENT : talk == Talk.NEUTRAL ? TalkType.NONE : TalkType.REASON;
        return new Spoken(
                words,
                talk,
                type,
                wish.move() == Move.YES_BUT,
                wish.move() == Move.DISCORD,
                null,
                id + ":" + words.hashCode());
    }
}
