package nl.weerklank.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.weerklank.client.State;
import nl.weerklank.miti.Coder;
import nl.weerklank.rehearsal.Proeven;
import nl.weerklank.rehearsal.Rehearsal;
import nl.weerklank.rehearsal.RehearsalTurn;
import nl.weerklank.rehearsal.Scorecard;
import nl.weerklank.rehearsal.Tempering;
import nl.weerklank.scenario.Problem;
import nl.weerklank.scenario.Scenario;
import nl.weerklank.scenario.ScenarioFolder;
import nl.weerklank.scenario.ScriptReading;
import nl.weerklank.scenario.Scripts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plays a file of trainee turns against a script. */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = "Play a text file of trainee turns, one a line, against a script and print each turn.")
final class RehearseCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "SCRIPT",
            description =
                    "A script file, or the name of a shipped case. With --scorecard: any number, or none for all.")
    private List<String> scripts;

    @Option(names = "--trainee", paramLabel = "FILE", description = "What the trainee says, one turn a line.")
    private Path trainee;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the client's choices (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--scorecard",
            description = "Play standard trainees over many seeds and hold the client against real ones. Exit 1 when a"
                    + " case leaves the band.")
    private boolean scorecard;

    @Option(
            names = "--suggest",
            description = "With --scorecard: look for the temperament with which a listener motivates about as often as"
                    + " he should.")
    private boolean suggest;

    @Option(
            names = "--tests",
            description = "Play the tests (proeven) in the scripts. Exit 1 when one does not come out as meant.")
    private boolean tests;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "40",
            description = "Conversations of each standard trainee with each case (default: ${DEFAULT-VALUE}).")
    private int seeds;

    @Option(names = "--json", description = "One JSON object per line.")
    private boolean asJson;

    @Spec
    private CommandSpec spec;

    private final JsonMapper json = new JsonMapper();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            if (scorecard || tests) {
                return cases(out, err);
            }
            if (scripts == null || scripts.size() != 1 || trainee == null) {
                throw new ParameterException(
                        spec.commandLine(), "Name one SCRIPT, and what is said with --trainee FILE.");
            }
            String script = scripts.get(0);
            ScriptReading reading = read(script);
            if (reading == null || reading.scenario() == null) {
                err.println(script + ": this case cannot be played.");
                if (reading == null) {
                    err.println("There is no such file, and no shipped case of that name.");
                } else {
                    reading.problems().stream()
                            .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                            .forEach(problem -> err.println(
                                    script + ":" + problem.line() + ":" + problem.column() + " " + problem.message()));
                }
                return 1;
            }
            List<String> turns = Files.readAllLines(trainee).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            List<RehearsalTurn> played = new Rehearsal(Coder.shipped()).play(reading.scenario(), turns, seed);
            played.forEach(turn -> out.println(asJson ? json(turn) : text(turn)));
            RehearsalTurn last = played.get(played.size() - 1);
            out.println(
                    asJson
                            ? ending(last)
                            : "— "
                                    + (last.reaction().ending() == null
                                            ? "…"
                                            : last.reaction().ending()));
            out.flush();
            return 0;
        } catch (IOException unreadable) {
            err.println(unreadable.getMessage() + ": cannot be read. Check the path and whether it is a text file.");
            return 1;
        }
    }

    /** Looks at several cases at once: their scorecards or their tests. */
    private int cases(PrintWriter out, PrintWriter err) throws IOException {
        List<String> names = scripts != null
                ? scripts
                : ScenarioFolder.load(null).current().scenarios().stream()
                        .map(Scenario::id)
                        .toList();
        var coder = Coder.shipped();
        var distances = new ArrayList<Double>();
        boolean allRight = true;
        for (String name : names) {
            ScriptReading reading = read(name);
            if (reading == null || reading.scenario() == null) {
                err.println(name + ": this case cannot be played. See what lint says of it.");
                allRight = false;
            } else {
                allRight &= scorecard
                        ? scored(reading.scenario(), new Scorecard(coder, Math.max(1, seeds)), distances, out)
                        : tested(name, new Proeven(coder).of(reading.scenario()), out);
                out.flush();
            }
        }
        if (distances.size() > 1) {
            out.printf(
                    Locale.ROOT,
                    "all cases: mean distance from real answers %.3f%n",
                    distances.stream().mapToDouble(each -> each).average().orElseThrow());
            out.flush();
        }
        return allRight ? 0 : 1;
    }

    private boolean scored(Scenario scenario, Scorecard card, List<Double> distances, PrintWriter out) {
        var score = card.of(scenario);
        out.println(ScorecardText.of(score));
        if (suggest) {
            out.println(ScorecardText.of(new Tempering(card).of(scenario)));
        }
        distances.add(score.distance());
        return score.outside().isEmpty();
    }

    private static boolean tested(String name, List<Proeven.Result> results, PrintWriter out) {
        results.forEach(result -> out.println(
                result.passed()
                        ? name + ": passed: " + result.proef().title()
                        : name + ":" + result.line() + " " + word(result.miss()) + ": "
                                + result.proef().title() + " (" + result.came() + ")"));
        return results.stream().allMatch(Proeven.Result::passed);
    }

    private static ScriptReading read(String script) throws IOException {
        Path file = Path.of(script);
        if (Files.isRegularFile(file)) {
            return Scripts.read(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return Scripts.shipped(script).orElse(null);
    }

    private String json(RehearsalTurn turn) {
        ObjectNode row = json.createObjectNode().put("turn", turn.turn()).put("trainee", turn.trainee());
        var codes = row.putArray("codes");
        if (turn.heard() != null) {
            turn.heard().codes().forEach(code -> codes.add(code.name()));
        }
        var reaction = turn.reaction();
        row.put("move", word(reaction.move()))
                .put("client", reaction.says())
                .put("talk", word(reaction.talk()))
                .put("yesBut", reaction.yesBut())
                .put("discord", reaction.discord())
                .put("topic", reaction.topic());
        State state = reaction.state();
        row.putObject("state")
                .put("trust", rounded(state.trust()))
                .put("stress", rounded(state.stress()))
                .put("discord", rounded(state.discord()))
                .put("importance", rounded(state.importance()))
                .put("confidence", rounded(state.confidence()))
                .put("readiness", rounded(state.readiness()));
        return json.writeValueAsString(row);
    }

    private String ending(RehearsalTurn last) {
        return json.writeValueAsString(json.createObjectNode()
                .put("ending", last.reaction().ending())
                .put("succeeded", last.reaction().succeeded()));
    }

    private static String text(RehearsalTurn turn) {
        var reaction = turn.reaction();
        String said = turn.trainee() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%n%d > %s%n    %s%n",
                        turn.turn(),
                        turn.trainee(),
                        turn.heard().codes());
        State s = reaction.state();
        return said
                + String.format(
                        Locale.ROOT,
                        "  %s%n    %s, %s%s · trust %.1f stress %.1f discord %.1f importance %.1f confidence %.1f readiness %.1f",
                        reaction.says(),
                        word(reaction.move()),
                        word(reaction.talk()),
                        reaction.topic() == null ? "" : ", " + reaction.topic(),
                        s.trust(),
                        s.stress(),
                        s.discord(),
                        s.importance(),
                        s.confidence(),
                        s.readiness());
    }

    private static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
