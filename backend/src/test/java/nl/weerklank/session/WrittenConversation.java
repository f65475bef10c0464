package nl.weerklank.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.account.Person;
import nl.weerklank.client.Delivery;
import nl.weerklank.client.Move;
import nl.weerklank.client.Reaction;
import nl.weerklank.client.State;
import nl.weerklank.miti.Advice;
import nl.weerklank.miti.Behaviour;
import nl.weerklank.miti.ClientCoding;
import nl.weerklank.miti.Code;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Permission;
import nl.weerklank.miti.QuestionForm;
import nl.weerklank.miti.ReflectionDepth;
import nl.weerklank.miti.Talk;
import nl.weerklank.miti.TalkType;
import nl.weerklank.miti.Target;
import nl.weerklank.miti.TraineeCoding;
import nl.weerklank.scenario.Feedback;
import nl.weerklank.scenario.Occasion;

/** Reads a conversation that was written and counted by hand; see the README beside it. */
final class WrittenConversation {

    private static final Instant START = Instant.parse("2026-11-24T09:15:00Z");

    final PracticeSession session;
    final List<SessionEvent> events = new ArrayList<>();

    /** What should be found where in the report. */
    final Map<String, String> counted;

    private final Language language;
    private State state;
    private int turn;
    private Integer asked;

    WrittenConversation(String name) {
        var parts = read(name).split("== counted");
        var lines = parts[0].lines().filter(line -> !line.isBlank()).toList();
        language = Language.valueOf(lines.get(0).split(" ")[1].toUpperCase());
        session = new PracticeSession(
                UUID.nameUUIDFromBytes(name.getBytes()),
                Person.ALONE.id(),
                name,
                "v",
                name,
                language,
                1,
                Feedback.PER_TURN,
                START,
                null);
        events.add(new SessionEvent.Started(0, START));
        lines.stream().skip(1).map(WrittenConversation::cells).forEach(this::happen);
        counted = parts[1].lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(WrittenConversation::cells)
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    private void happen(String[] cells) {
        int seq = events.size();
        var at = START.plusSeconds(seq * 10L);
        switch (cells[0]) {
            case "trainee" -> {
                asked = seq;
                events.add(new SessionEvent.TraineeSpoke(seq, at, new UUID(0, seq), turn++, cells[1], heard(cells[2])));
            }
            case "client" -> events.add(client(seq, at, cells));
            default ->
                events.add(new SessionEvent.Ended(
                        seq, at, null, cells[1], cells[1].equals(SessionEvent.STOPPED) ? null : true, null));
        }
    }

    private SessionEvent client(int seq, Instant at, String[] cells) {
        var words = Set.of(cells[2].split(" "));
        var talk = cells[2].split(" ")[0].split(":");
        state = cells.length > 4 ? state(cells[4]) : state;
        var how = cells[3].equals("-") ? new String[] {"OTHER", "opening", "NEUTRAL"} : cells[3].split(" ");
        var direction = Talk.valueOf(talk[0].toUpperCase());
        var type = talk.length > 1 ? TalkType.valueOf(talk[1].toUpperCase()) : TalkType.NONE;
        boolean yesBut = words.contains("yes-but");
        boolean discord = words.contains("discord");
        var reaction = new Reaction(
                Move.valueOf(how[2]),
                cells[1],
                direction,
                type,
                yesBut,
                discord,
                null,
                null,
                Occasion.valueOf(how[0]),
                how[1],
                state,
                null,
                null,
                null);
        var coding = ClientCoding.meant(language, direction, type, yesBut, discord, turn - 1);
        return new SessionEvent.ClientSpoke(seq, at, turn++, asked, reaction, coding, Delivery.SCRIPTED);
    }

    private TraineeCoding heard(String cell) {
        var words = Set.of(cell.split(" "));
        var codes = EnumSet.noneOf(Code.class);
        Arrays.stream(Code.values()).filter(code -> words.contains(code.name())).forEach(codes::add);
        var asks = words.stream().filter(word -> word.startsWith("asks:")).findFirst();
        return new TraineeCoding(
                language,
                codes,
                Behaviour.OTHER,
                words.contains("open")
                        ? QuestionForm.OPEN
                        : words.contains("closed") ? QuestionForm.CLOSED : QuestionForm.NONE,
                ReflectionDepth.NONE,
                words.contains("advice")
                        ? Advice.WITHOUT_PERMISSION
                        : words.contains("allowed") ? Advice.WITH_PERMISSION : Advice.NONE,
                false,
                asks.map(word -> Target.valueOf(word.substring(5).toUpperCase()))
                        .orElse(Target.NONE),
                Map.of(),
                List.of(),
                List.of(),
                Permission.NONE);
    }

    private static State state(String cell) {
        var figures =
                Arrays.stream(cell.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new State(figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/conversations", name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
