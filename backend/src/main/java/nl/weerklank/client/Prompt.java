package nl.weerklank.client;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Speaker;
import nl.weerklank.scenario.Persona;

/**
 * Writes the request. The instructions are ours alone; what a case or a trainee wrote stands between marks as data, with
 * everything taken out of it that could end those marks.
 */
final class Prompt {

    private static final int LONGEST_TURN = 1_200;
    private static final int LONGEST_FACT = 400;
    private static final int LONGEST_STORY = 4_000;

    private static final Map<Language, Prompt> READ =
            Map.of(Language.NL, new Prompt(Language.NL), Language.EN, new Prompt(Language.EN));

    private final boolean dutch;
    private final Map<String, String> sections = new HashMap<>();

    private Prompt(Language language) {
        dutch = language == Language.NL;
        String section = null;
        for (String line : Resources.lines("voice." + language.code() + ".txt")) {
            if (line.startsWith("== ")) {
                section = line.substring(3).strip();
            } else {
                sections.merge(section, line, (one, other) -> one + "\n" + other);
            }
        }
    }

    static Prompt in(Language language) {
        return READ.get(language);
    }

    List<ChatMessage> voice(Brief brief) {
        var reaction = brief.reaction();
        var persona = brief.scenario().client();
        String move = sections.get(reaction.move().name());
        String system = filled("SYSTEM", persona)
                .replace("{woorden}", String.valueOf(Checks.mostWords(brief)))
                .replace("{zet}", move);
        var user = new StringBuilder(dutch ? "<gegevens>\n" : "<data>\n");
        part(user, dutch ? "persoon" : "person", person(brief));
        part(
                user,
                dutch ? "weet" : "knows",
                brief.knows().stream()
                        .map(fact -> "- " + data(fact, LONGEST_FACT))
                        .toList());
        part(user, dutch ? "onthoudt" : "remembers", brief.remembers());
        part(user, dutch ? "gesprek" : "conversation", conversation(brief.before(), brief.heard()));
        part(user, dutch ? "voorbeeld" : "sample", List.of(data(reaction.says(), LONGEST_FACT)));
        user.append(dutch ? "</gegevens>\n" : "</data>\n").append(filled("USER", persona));
        return List.of(SystemMessage.from(system), UserMessage.from(user.toString()));
    }

    List<ChatMessage> coach(Persona persona, Context before, String said) {
        var user = new StringBuilder(dutch ? "<gegevens>\n" : "<data>\n");
        part(user, dutch ? "gesprek" : "conversation", conversation(before, said));
        user.append(dutch ? "</gegevens>" : "</data>");
        return List.of(SystemMessage.from(filled("COACH", persona)), UserMessage.from(user.toString()));
    }

    /** @param topic that lines are asked about, or null for topics and lines from the story */
    List<ChatMessage> draft(Persona persona, String topic, List<String> there, String story) {
        var user = new StringBuilder(dutch ? "<gegevens>\n" : "<data>\n");
        part(user, dutch ? "persoon" : "person", List.of(data(persona.situation(), LONGEST_TURN)));
        part(user, dutch ? "verhaal" : "story", List.of(data(story, LONGEST_STORY)));
        part(user, dutch ? "onderwerp" : "topic", List.of(data(topic, 80)));
        part(
                user,
                dutch ? "staat-er-al" : "there-already",
                there.stream().map(line -> "- " + data(line, LONGEST_FACT)).toList());
        user.append(dutch ? "</gegevens>" : "</data>");
        String system = filled("DRAFT", persona) + "\n" + sections.get(topic == null ? "DRAFT_WHOLE" : "DRAFT_TOPIC");
        return List.of(SystemMessage.from(system), UserMessage.from(user.toString()));
    }

    /** The instructions alone, in which a leak is recognised. */
    String instructions() {
        return sections.get("SYSTEM") + "\n" + sections.get("COACH") + "\n" + sections.get("DRAFT");
    }

    private String filled(String section, Persona persona) {
        return sections.get(section)
                .replace("{naam}", name(persona))
                .replace("{aanspreken}", persona.formal() ? "u" : "je");
    }

    /** A name goes into the instructions, so only what a name is made of is left of it. */
    static String name(Persona persona) {
        String name = persona.name().replaceAll("[^\\p{L} .'’-]", "").strip();
        return name.length() > 40 ? name.substring(0, 40) : name;
    }

    private List<String> person(Brief brief) {
        var persona = brief.scenario().client();
        var lines = new ArrayList<String>();
        lines.add(data(persona.name(), 80) + (persona.age() == null ? "" : ", " + persona.age()));
        lines.add(data(persona.situation(), LONGEST_TURN));
        if (brief.trusts()) {
            lines.add(data(persona.background(), LONGEST_TURN));
        }
        return lines;
    }

    private List<String> conversation(Context before, String heard) {
        var turns = before.recent().stream()
                .map(turn -> speaker(turn.speaker()) + ": " + data(turn.text(), LONGEST_TURN))
                .collect(Collectors.toCollection(ArrayList::new));
        turns.add(speaker(Speaker.TRAINEE) + ": " + data(heard, LONGEST_TURN));
        return turns;
    }

    private String speaker(Speaker speaker) {
        return speaker == Speaker.CLIENT ? (dutch ? "cliënt" : "client") : dutch ? "deelnemer" : "trainee";
    }

    private static void part(StringBuilder into, String name, List<String> lines) {
        var filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (!filled.isEmpty()) {
            into.append('<').append(name).append(">\n");
            filled.forEach(line -> into.append(line).append('\n'));
            into.append("</").append(name).append(">\n");
        }
    }

    /** On one line, without the signs that marks are made of. */
    static String data(String text, int longest) {
        if (text == null) {
            return "";
        }
        String plain = text.replaceAll("[<>{}`\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.length() > longest ? plain.substring(0, longest) + "…" : plain;
    }
}
