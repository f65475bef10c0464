package nl.weerklank.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.Topic;

/** What standard trainees say, per act; the client's own nouns and the case's topics fill the slots. */
final class LineBank {

    private static final Pattern NOUN =
            Pattern.compile("(?iu)\\b(?:de|het|een|mijn|m'n|die|dat|the|my|a|an|that|those)\\s+(\\p{L}{4,})\\b");

    private static final Pattern WORD_SLOT = Pattern.compile("\\{(woord|word)}");
    private static final Pattern TOPIC_SLOT = Pattern.compile("\\{(onderwerp|topic)}");

    /** A line ready to be said, with the topic that it names, or null. */
    record Said(String text, Topic topic) {}

    private final Scenario scenario;
    private final Map<String, List<String>> sections = new HashMap<>();

    LineBank(Scenario scenario) {
        this.scenario = scenario;
        boolean formal = scenario.language() == Language.EN || scenario.client().formal();
        List<String> section = List.of();
        for (String line : lines("trainees." + scenario.language().code() + ".txt")) {
            if (line.startsWith("== ")) {
                section = sections.computeIfAbsent(line.substring(3).strip(), name -> new ArrayList<>());
            } else {
                section.add(line.replaceAll("\\[([^|\\]]*)\\|([^\\]]*)]", formal ? "$1" : "$2"));
            }
        }
    }

    /** A line for an act that was not said yet, where there is one; open questions are often the case's own. */
    Said say(String act, String heard, Set<String> said, SplittableRandom random) {
        if (act.equals("OPEN") && random.nextInt(3) > 0 || act.equals("CLOSED") && random.nextInt(4) == 0) {
            Said own = ownQuestion(said, random);
            if (own != null) {
                return own;
            }
        }
        List<String> lines = sections.get(act);
        if (lines == null) {
            throw new IllegalStateException("no lines for the act " + act);
        }
        Said filled = null;
        for (int tries = 0; tries < 40; tries++) {
            filled = fill(lines.get(random.nextInt(lines.size())), heard, random);
            if (filled != null && !said.contains(filled.text())) {
                return filled;
            }
        }
        return filled != null ? filled : new Said("…", null);
    }

    private Said ownQuestion(Set<String> said, SplittableRandom random) {
        if (scenario.topics().isEmpty()) {
            return null;
        }
        Topic topic = scenario.topics().get(random.nextInt(scenario.topics().size()));
        if (topic.questions().isEmpty()) {
            return null;
        }
        String question = topic.questions().get(random.nextInt(topic.questions().size()));
        return said.contains(question) ? null : new Said(question, topic);
    }

    private Said fill(String line, String heard, SplittableRandom random) {
        String filled = line;
        Topic topic = null;
        if (WORD_SLOT.matcher(filled).find()) {
            Matcher noun = NOUN.matcher(heard);
            if (!noun.find()) {
                return null;
            }
            filled = WORD_SLOT
                    .matcher(filled)
                    .replaceAll(Matcher.quoteReplacement(noun.group(0).toLowerCase()));
            filled = filled.replaceAll("(?iu)\\b(mijn|m'n) ", "die ").replaceAll("\\bmy ", "that ");
        }
        if (TOPIC_SLOT.matcher(filled).find()) {
            if (scenario.topics().isEmpty()) {
                return null;
            }
            topic = scenario.topics().get(random.nextInt(scenario.topics().size()));
            filled = TOPIC_SLOT.matcher(filled).replaceAll(Matcher.quoteReplacement(topic.name()));
        }
        return new Said(
                filled.isEmpty() ? filled : Character.toUpperCase(filled.charAt(0)) + filled.substring(1), topic);
    }

    static List<String> lines(String name) {
        try (var in = LineBank.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
