package nl.weerklank.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the shipped cases and those of a folder; one that is broken never stops the others. */
public final class ScenarioFolder {

    /** Written by the build: the folder inside a jar cannot be listed in every kind of jar. */
    private static final String INDEX = "/scenarios/index";

    private final Scenarios current;

    private ScenarioFolder(Scenarios current) {
        this.current = current;
    }

    /** @param folder cases beside the shipped ones, which they replace when they have the same name; or null */
    public static ScenarioFolder load(Path folder) {
        Map<String, byte[]> files = new TreeMap<>(shipped());
        if (folder != null) {
            files.putAll(own(folder));
        }
        var scenarios = new ArrayList<Scenario>();
        var sources = new LinkedHashMap<String, ScenarioSource>();
        var broken = new ArrayList<BrokenScript>();
        files.forEach((file, bytes) -> {
            ScriptReading reading = Scripts.read(file, bytes);
            if (reading.scenario() == null) {
                broken.add(new BrokenScript(file, reading.problems()));
            } else {
                var scenario = reading.scenario();
                scenarios.add(scenario);
                sources.put(
                        scenario.id(),
                        new ScenarioSource(
                                scenario.id(), file, new String(bytes, StandardCharsets.UTF_8), version(bytes)));
            }
        });
        return new ScenarioFolder(new Scenarios(List.copyOf(scenarios), Map.copyOf(sources), List.copyOf(broken)));
    }

    public Scenarios current() {
        return current;
    }

    private static Map<String, byte[]> shipped() {
        var files = new TreeMap<String, byte[]>();
        try (InputStream index = ScenarioFolder.class.getResourceAsStream(INDEX)) {
            if (index != null) {
                for (String name : new String(index.readAllBytes(), StandardCharsets.UTF_8).split("\\s+")) {
                    try (InputStream script = ScenarioFolder.class.getResourceAsStream("/scenarios/" + name)) {
                        if (!name.isEmpty() && script != null) {
                            files.put(name, script.readAllBytes());
                        }
                    }
                }
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped cases cannot be read", unreadable);
        }
    }

    private static Map<String, byte[]> own(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.filter(path -> path.toString().matches("(?i).*\\.ya?ml"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder " + folder + " with cases cannot be read", unreadable);
        }
    }

    private static String version(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
