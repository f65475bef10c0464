package nl.weerklank.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.weerklank.miti.Coder;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.Problem;
import nl.weerklank.scenario.Reference;
import nl.weerklank.scenario.ScriptSchema;
import nl.weerklank.scenario.Scripts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Tells what is wrong with scripts. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Tell what is wrong with scripts, with the place and what to do. Exit 1 when there is an error.")
final class LintCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Script files, or folders with them.")
    private List<Path> paths;

    @Option(names = "--json", description = "One JSON object per line.")
    private boolean asJson;

    @Option(names = "--words", description = "Print the words of the script language as tables, in place of problems.")
    private boolean words;

    @Option(
            names = "--schema",
            description = "Print the script language as a JSON Schema for editors, in place of problems.")
    private boolean schema;

    @Spec
    private CommandSpec spec;

    private final JsonMapper json = new JsonMapper();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (words || schema) {
            out.print(words ? Reference.markdown(Language.NL) : ScriptSchema.json(Language.NL));
            out.flush();
            return 0;
        }
        if (paths == null) {
            throw new ParameterException(spec.commandLine(), "Name the scripts or folders to look at.");
        }
        var coder = Coder.shipped();
        boolean errors = false;
        for (Path path : paths) {
            try {
                for (Path file : files(path)) {
                    for (Problem problem : problems(file, coder)) {
                        errors |= problem.severity() == Problem.Severity.ERROR;
                        out.println(asJson ? json(file, problem) : text(file, problem));
                    }
                }
            } catch (IOException unreadable) {
                spec.commandLine().getErr().println(path + ": cannot be read. Check the path.");
                errors = true;
            }
        }
        out.flush();
        return errors ? 1 : 0;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> list = Files.walk(path)) {
            return list.filter(file -> file.toString().matches("(?i).*\\.ya?ml"))
                    .sorted()
                    .toList();
        }
    }

    private List<Problem> problems(Path file, Coder coder) throws IOException {
        var reading = Scripts.read(file.getFileName().toString(), Files.readAllBytes(file));
        var problems = new ArrayList<>(reading.problems());
        if (reading.scenario() != null) {
            problems.addAll(Scripts.hearing(reading.scenario(), coder));
        }
        return problems;
    }

    private String json(Path file, Problem problem) {
        return json.writeValueAsString(json.createObjectNode()
                .put("file", file.toString())
                .put("line", problem.line())
                .put("column", problem.column())
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("code", problem.code())
                .put("message", problem.message())
                .put("suggestion", problem.suggestion()));
    }

    private static String text(Path file, Problem problem) {
        return file + ":" + problem.line() + ":" + problem.column() + " "
                + problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem.code() + " " + problem.message()
                + (problem.suggestion() == null ? "" : " (" + problem.suggestion() + ")");
    }
}
