package nl.weerklank.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.weerklank.miti.ClientCoding;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Context;
import nl.weerklank.miti.Language;
import nl.weerklank.miti.Span;
import nl.weerklank.miti.TraineeCoding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Codes the turns in a tab-separated file. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "Code the turns of conversations; prints one JSON object per line.")
final class CodeCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of("dialogue", "turn", "speaker", "text");

    @Option(
            names = "--language",
            paramLabel = "nl|en|auto",
            defaultValue = "auto",
            description = "Language of the turns (default: ${DEFAULT-VALUE}).")
    private String language;

    @Parameters(
            paramLabel = "FILE.tsv",
            description = "Turns with a header dialogue, turn, speaker and text; - reads standard input.")
    private String file;

    @Spec
    private CommandSpec spec;

    private final JsonMapper json = new JsonMapper();
    private Coder coder;
    private Context context;
    private String dialogue;
    private final List<String> turns = new ArrayList<>();

    @Override
    public Integer call() {
        coder = Coder.shipped();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (!List.of("nl", "en", "auto").contains(language)) {
            err.println("Unknown language '" + language + "': use nl, en or auto.");
            return 2;
        }
        try (BufferedReader in = open()) {
            String header = in.readLine();
            List<Integer> places = header == null ? List.of() : places(header);
            if (places.isEmpty() || places.contains(-1)) {
                err.println(
                        file
                                + ":1: the first line must name the columns dialogue, turn, speaker and text, separated by tabs.");
                return 1;
            }
            int number = 1;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    one(line, number, places, out, err);
                }
            }
            out.flush();
            err.flush();
            return 0;
        } catch (IOException unreadable) {
            err.println(file + ": cannot be read (" + unreadable.getMessage()
                    + "). Check the path and whether it is a text file.");
            return 1;
        }
    }

    private BufferedReader open() throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new BufferedReader(
                new InputStreamReader(file.equals("-") ? System.in : Files.newInputStream(Path.of(file)), decoder));
    }

    private static List<Integer> places(String header) {
        List<String> names = List.of(
                header.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT).split("\\s*\t\\s*"));
        return COLUMNS.stream().map(names::indexOf).toList();
    }

    private void one(String line, int number, List<Integer> places, PrintWriter out, PrintWriter err) {
        String[] cells = line.split("\t", -1);
        for (int column = 0; column < COLUMNS.size(); column++) {
            if (places.get(column) >= cells.length) {
                err.println(file + ":" + number + ": no " + COLUMNS.get(column) + " on this line; skipped.");
                return;
            }
        }
        String talk = cells[places.get(0)].strip();
        String turn = cells[places.get(1)].strip();
        String speaker = cells[places.get(2)].strip().toLowerCase(Locale.ROOT);
        String text = cells[places.get(3)];
        if (!talk.equals(dialogue)) {
            dialogue = talk;
            context =
                    Context.start(language.equals("auto") ? null : Language.valueOf(language.toUpperCase(Locale.ROOT)));
            turns.clear();
        }
        if (speaker.equals("trainee")) {
            TraineeCoding coding = coder.trainee(text, context);
            out.println(json.writeValueAsString(trainee(row(talk, turn, speaker, coding.language()), coding)));
            context = context.after(text, coding);
        } else if (speaker.equals("client")) {
            ClientCoding coding = coder.client(text, context);
            out.println(json.writeValueAsString(client(row(talk, turn, speaker, coding.language()), coding)));
            context = context.after(text, coding);
        } else {
            err.println(file + ":" + number + ": speaker '" + cells[places.get(2)]
                    + "' is neither trainee nor client; skipped.");
            return;
        }
        turns.add(turn);
    }

    private ObjectNode row(String talk, String turn, String speaker, Language heard) {
        return number(json.createObjectNode().put("dialogue", talk), "turn", turn)
                .put("speaker", speaker)
                .put("language", heard.code());
    }

    /** Turn numbers stay numbers; other names stay text. */
    private static ObjectNode number(ObjectNode row, String field, String value) {
        return value != null && value.matches("\\d{1,9}")
                ? row.put(field, Integer.parseInt(value))
                : row.put(field, value);
    }

    private ObjectNode trainee(ObjectNode row, TraineeCoding coding) {
        var codes = row.putArray("codes");
        coding.codes().forEach(code -> codes.add(code.name()));
        row.put("behaviour", word(coding.behaviour()))
                .put("question", word(coding.question()))
                .put("reflection", word(coding.reflection()))
                .put("advice", word(coding.advice()))
                .put("moralising", coding.moralising())
                .put("darn", word(coding.darn()));
        var probabilities = row.putObject("probabilities");
        coding.probabilities().forEach(probabilities::put);
        var spans = row.putArray("spans");
        for (Span span : coding.spans()) {
            var one = spans.addObject()
                    .put("code", span.code().name())
                    .put("start", span.start())
                    .put("end", span.end());
            var words = one.putArray("words");
            span.words().forEach(words::add);
        }
        return row;
    }

    private ObjectNode client(ObjectNode row, ClientCoding coding) {
        row.put("talk", word(coding.talk()))
                .put("type", word(coding.type()))
                .put("yesBut", coding.yesBut())
                .put("direction", coding.direction() == null ? null : word(coding.direction()))
                .put("discord", coding.discord());
        number(row, "trigger", coding.trigger() == null ? null : turns.get(coding.trigger()));
        var probabilities = row.putObject("probabilities");
        coding.probabilities().forEach(probabilities::put);
        return row;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
