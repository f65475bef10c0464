package nl.weerklank.miti;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * What the coder is held against: the commonest outcome, wordings alone, OpenNLP's stock document categorizer, and
 * fastText where it is installed.
 */
enum Baselines {
    MAJORITY("majority") {
        @Override
        ToIntFunction<Example> learn(Decision decision, List<Example> examples) {
            var counts = new int[decision.outcomes().size()];
            examples.forEach(example -> counts[example.label(decision)]++);
            int most = IntStream.range(0, counts.length)
                    .reduce((a, b) -> counts[b] > counts[a] ? b : a)
                    .orElse(0);
            return example -> most;
        }
    },
    CUES("cues") {
        @Override
        ToIntFunction<Example> learn(Decision decision, List<Example> examples) {
            List<Cue> cues =
                    CUE_LIST.stream().filter(cue -> cue.decision() == decision).toList();
            return example -> {
                String said = String.join(" ", Tokens.of(example.text()).words());
                return cues.stream()
                        .filter(cue -> cue.pattern().matcher(said).find())
                        .map(cue -> decision.outcomes().indexOf(cue.outcome()))
                        .findFirst()
                        .orElse(decision == Decision.BEHAVIOUR ? 3 : 0);
            };
        }
    },
    STOCK("stock categorizer") {
        @Override
        ToIntFunction<Example> learn(Decision decision, List<Example> examples) {
            var samples = examples.stream()
                    .map(example ->
                            new DocumentSample(decision.outcomes().get(example.label(decision)), words(example)))
                    .toList();
            try {
                var model = DocumentCategorizerME.train(
                        "nl",
                        ObjectStreamUtils.createObjectStream(samples),
                        TrainingParameters.defaultParams(),
                        new DoccatFactory());
                var categorizer = new DocumentCategorizerME(model);
                return example -> decision.outcomes()
                        .indexOf(categorizer.getBestCategory(categorizer.categorize(words(example))));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    },
    FAST_TEXT("fastText") {
        @Override
        boolean installed() {
            return FastText.installed();
        }

        @Override
        List<Integer> verdicts(Decision decision, List<Example> learned, List<Example> asked) {
            return FastText.verdicts(decision, learned, asked);
        }
    };

    private record Cue(Decision decision, String outcome, Pattern pattern) {}

    private static final List<Cue> CUE_LIST = cues();

    private final String shown;

    Baselines(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    boolean installed() {
        return true;
    }

    /** What says the outcome of an example, learned from examples whose label is known. */
    ToIntFunction<Example> learn(Decision decision, List<Example> examples) {
        throw new UnsupportedOperationException(shown + " judges many at once");
    }

    /** The outcome of each of the asked, said by what was learned from the others. */
    List<Integer> verdicts(Decision decision, List<Example> learned, List<Example> asked) {
        ToIntFunction<Example> says = learn(decision, learned);
        return asked.stream().map(says::applyAsInt).toList();
    }

    private static String[] words(Example example) {
        List<String> words = Tokens.of(example.text()).words();
        return words.isEmpty() ? new String[] {"-"} : words.toArray(String[]::new);
    }

    private static List<Cue> cues() {
        var cues = new ArrayList<Cue>();
        try (var lines = new BufferedReader(
                new InputStreamReader(Baselines.class.getResourceAsStream("cues.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] cells = line.split("\t");
                    cues.add(new Cue(Decision.valueOf(cells[0]), cells[1], Pattern.compile(cells[2])));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return cues;
    }
}
