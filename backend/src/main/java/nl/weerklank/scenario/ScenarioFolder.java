package nl.weerklank.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shipped cases and those of a folder. One that is broken never stops the others; a file that breaks is told with
 * its problems while the last version that could be played goes on being played.
 */
public final class ScenarioFolder implements ScenarioSupply {

    private static final Logger LOG = LoggerFactory.getLogger(ScenarioFolder.class);

    /** By which a changed file is known without reading it. */
    private record Look(Object lastModified, long size, Object file) {}

    /** A script that can be played, with its text. */
    private record Good(Scenario scenario, ScenarioSource source) {}

    /** @param good null when it cannot be played */
    private record Read(String file, Good good, List<Problem> problems) {

        static Read of(String file, byte[] bytes) {
            var reading = Scripts.read(file, bytes);
            var scenario = reading.scenario();
            return new Read(
                    file,
                    scenario == null ? null : new Good(scenario, ScenarioSource.of(scenario, file, bytes)),
                    reading.problems());
        }
    }

    private final Path folder;
    private final Map<String, Good> shipped = new TreeMap<>();
    private final Map<String, Good> own = new HashMap<>();
    private final Map<String, BrokenScript> broken = new TreeMap<>();
    private Map<String, Look> seen = Map.of();
    private volatile Scenarios current;

    private ScenarioFolder(Path folder) {
        this.folder = folder;
    }

    /** @param folder cases beside the shipped ones, which they replace when they have the same name; or null */
    public static ScenarioFolder load(Path folder) {
        var loaded = new ScenarioFolder(folder);
        ShippedScripts.read().entrySet().parallelStream()
                .map(script -> Read.of(script.getKey(), script.getValue()))
                .toList()
                .forEach(script -> loaded.take(script, loaded.shipped));
        loaded.publish();
        if (folder != null) {
            try {
                loaded.look();
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The folder " + folder + " with cases cannot be read", unreadable);
            }
        }
        return loaded;
    }

    public Scenarios current() {
        return current;
    }

    /** Everybody plays what stands in files. */
    @Override
    public Scenarios of(UUID organisation) {
        return current;
    }

    /**
     * Follows the folder: a file that is added, changed or removed counts within two seconds.
     *
     * @return ends the following when closed
     */
    public AutoCloseable watch() {
        return folder == null ? () -> {} : new FolderWatch(folder, this::look);
    }

    /** Reads the files that differ from the last look. */
    private synchronized void look() throws IOException {
        var now = looks();
        if (now.equals(seen)) {
            return;
        }
        var names = new TreeSet<>(now.keySet());
        names.addAll(seen.keySet());
        names.removeIf(file -> now.containsKey(file) && now.get(file).equals(seen.get(file)));
        var there = names.stream().filter(now::containsKey).toList();
        // Side by side, because a folder can hold hundreds.
        there.parallelStream().map(this::read).toList().forEach(file -> take(file, own));
        for (String file : names) {
            if (!now.containsKey(file)) {
                own.remove(file);
                broken.remove(file);
                LOG.info("{} is gone", folder.resolve(file));
            }
        }
        seen = now;
        publish();
    }

    private Read read(String file) {
        try {
            return Read.of(file, content(folder.resolve(file)));
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read: {}", folder.resolve(file), unreadable.toString());
            return new Read(file, null, List.of());
        }
    }

    private void take(Read read, Map<String, Good> into) {
        if (read.good() != null) {
            into.put(read.file(), read.good());
            broken.remove(read.file());
        } else {
            broken.put(read.file(), new BrokenScript(read.file(), read.problems()));
            read.problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .forEach(problem -> LOG.warn(
                            "{}:{}:{} {} {}",
                            read.file(),
                            problem.line(),
                            problem.column(),
                            problem.code(),
                            problem.message()));
        }
    }

    private void publish() {
        var good = new TreeMap<>(shipped);
        good.putAll(own);
        var scenarios = new ArrayList<Scenario>();
        var sources = new LinkedHashMap<String, ScenarioSource>();
        good.values().forEach(each -> {
            if (sources.putIfAbsent(each.scenario().id(), each.source()) == null) {
                scenarios.add(each.scenario());
            }
        });
        current = new Scenarios(List.copyOf(scenarios), Map.copyOf(sources), List.copyOf(broken.values()));
    }

    private Map<String, Look> looks() throws IOException {
        var looks = new HashMap<String, Look>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : (Iterable<Path>) list::iterator) {
                String name = file.getFileName().toString();
                if (name.matches("(?i)[^.].*\\.ya?ml") && Files.isRegularFile(file)) {
                    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    looks.put(name, new Look(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
                }
            }
        } catch (UncheckedIOException listing) {
            throw listing.getCause();
        }
        return looks;
    }

    /** One byte more than may be is enough to see that a file is too large. */
    private static byte[] content(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Limits.BYTES + 1);
        }
    }
}
