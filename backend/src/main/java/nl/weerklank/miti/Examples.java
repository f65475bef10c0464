package nl.weerklank.miti;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads labelled turns: the project's own corpus, and AnnoMI's table of coded conversations. */
final class Examples {

    private static final Set<String> ADVISING = Set.of("PERSUADE", "PERSUADE_WITH");

    private Examples() {}

    static List<Example> annomi(Path file, Language language) throws IOException {
        var examples = new ArrayList<Example>();
        var last = new EnumMap<Speaker, String>(Speaker.class);
        String dialogue = "";
        for (Map<String, String> row : rows(file)) {
            if (!row.get("dialogue").equals(dialogue)) {
                dialogue = row.get("dialogue");
                last.clear();
            }
            Speaker speaker = row.get("speaker").equals("trainee") ? Speaker.TRAINEE : Speaker.CLIENT;
            Speaker other = speaker == Speaker.TRAINEE ? Speaker.CLIENT : Speaker.TRAINEE;
            String text = row.get(language.code());
            if (!row.get("doubt").equals("speaker")) {
                examples.add(new Example(
                        "annomi",
                        language,
                        speaker,
                        "annomi-" + dialogue,
                        text,
                        last.get(other),
                        last.get(speaker),
                        row.get("quality"),
                        speaker == Speaker.TRAINEE ? annomiTrainee(row) : Map.of(Decision.TALK, row.get("talk"))));
            }
            last.put(speaker, text);
        }
        return examples;
    }

    private static Map<Decision, String> annomiTrainee(Map<String, String> row) {
        var labels = new EnumMap<Decision, String>(Decision.class);
        String input = row.get("input");
        labels.put(Decision.BEHAVIOUR, row.get("behaviour"));
        labels.put(Decision.QUESTION, none(row.get("question")));
        labels.put(Decision.REFLECTION, none(row.get("reflection")));
        if (!input.equals("negotiation")) {
            labels.put(Decision.GI, yes(input.equals("information") || input.equals("options")));
            labels.put(Decision.ADVICE, yes(input.equals("advice")));
        }
        if (row.get("quality").equals("high") && input.isEmpty()) {
            labels.put(Decision.CONFRONT, "no");
            labels.put(Decision.MORALISING, "no");
            if (row.get("behaviour").equals("question")) {
                labels.put(Decision.AF, "no");
                labels.put(Decision.EMPHASIZE, "no");
            }
        }
        return labels;
    }

    /** All files of one language in the corpus folder. */
    static List<Example> own(Path folder, Language language) throws IOException {
        var examples = new ArrayList<Example>();
        try (Stream<Path> files = Files.list(folder.resolve(language.code()))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                for (Map<String, String> row : rows(file)) {
                    examples.add(own(row, language));
                }
            }
        }
        return examples;
    }

    private static Example own(Map<String, String> row, Language language) {
        Speaker speaker = row.containsKey("codes") ? Speaker.TRAINEE : Speaker.CLIENT;
        String before = null;
        String earlier = null;
        if (!row.get("before").equals("-")) {
            for (String turn : row.get("before").split(" \\|\\| ")) {
                boolean trainee = turn.startsWith("T:");
                String said = turn.length() > 2 ? turn.substring(2).strip() : "";
                if (trainee == (speaker == Speaker.TRAINEE)) {
                    earlier = said;
                } else {
                    before = said;
                }
            }
        }
        return new Example(
                "own",
                language,
                speaker,
                row.get("vignette"),
                row.get("text"),
                before,
                earlier,
                row.get("hard"),
                speaker == Speaker.TRAINEE ? ownTrainee(row) : ownClient(row));
    }

    private static Map<Decision, String> ownTrainee(Map<String, String> row) {
        Set<String> codes = Set.copyOf(Arrays.asList(row.get("codes").split(" ")));
        var labels = new EnumMap<Decision, String>(Decision.class);
        labels.put(Decision.BEHAVIOUR, row.get("main"));
        labels.put(Decision.QUESTION, row.get("question"));
        labels.put(Decision.REFLECTION, row.get("reflection"));
        labels.put(Decision.ADVICE, yes(codes.stream().anyMatch(ADVISING::contains)));
        for (Decision decision :
                List.of(Decision.GI, Decision.AF, Decision.SEEK, Decision.EMPHASIZE, Decision.CONFRONT)) {
            labels.put(decision, yes(codes.contains(decision.name())));
        }
        labels.put(Decision.MORALISING, row.get("moralising"));
        labels.put(Decision.DARN, row.get("darn"));
        return labels;
    }

    private static Map<Decision, String> ownClient(Map<String, String> row) {
        var labels = new EnumMap<Decision, String>(Decision.class);
        labels.put(Decision.TALK, row.get("talk"));
        if (!row.get("type").equals("none")) {
            labels.put(Decision.TYPE, row.get("type"));
        }
        labels.put(Decision.YES_BUT, row.get("yesbut"));
        if (row.get("yesbut").equals("yes")) {
            labels.put(Decision.DIRECTION, row.get("direction"));
        }
        labels.put(Decision.DISCORD, row.get("discord"));
        return labels;
    }

    private static String none(String label) {
        return label.isEmpty() ? "none" : label;
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] header = lines.get(0).split("\t", -1);
        var rows = new ArrayList<Map<String, String>>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length == header.length) {
                var row = new HashMap<String, String>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], cells[i]);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
