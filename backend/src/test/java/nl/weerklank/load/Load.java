package nl.weerklank.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.weerklank.once.Database;

/**
 * Measures one server over real sockets and prints a table: how many turns a second it takes, how long each takes at half
 * of that, what thousands of open conversations cost, and whether a long conversation is slower than a short one. All of
 * it beside a bare echo in the same run, because machines differ and are shared.
 *
 * <p>{@code Load h2|postgres FOLDER [SECONDS [OPEN]]}
 */
public final class Load {

    private static final int AT_ONCE = 48;

    /** Turns of a conversation before the next one begins, where conversations are as long as people's. */
    private static final int LONG_AS_PEOPLES = 20;

    private static final int LONGEST = 500;
    private static final int SOME = 25;

    private final Path folder;
    private final int seconds;
    private final int open;

    private Load(Path folder, int seconds, int open) {
        this.folder = folder;
        this.seconds = seconds;
        this.open = open;
    }

    public static void main(String[] args) throws Exception {
        var folder = Files.createDirectories(Path.of(args[1]));
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 15;
        int open = args.length > 3 ? Integer.parseInt(args[3]) : 5_000;
        var load = new Load(folder, seconds, open);
        try (Database database = args[0].equals("postgres")
                ? new Database.Postgres(folder.resolve("postgres"))
                : new Database.H2(folder.resolve("data"))) {
            load.run(args[0], database);
        }
        System.exit(0);
    }

    private void run(String kind, Database database) throws Exception {
        double echo = echo();
        row("a bare echo, messages a second", "%.0f", echo);
        var jvm = new ArrayList<>(List.of("-Xmx400m", "-XX:+UseSerialGC"));
        database.settings().forEach(setting -> jvm.add("-D" + setting));
        jvm.addAll(List.of(
                "-Dlogging.level.root=warn",
                "-Dweerklank.messages-per-minute=0",
                "-Dweerklank.scenarios=src/test/resources/scenarios"));
        try (var sut = Sut.start(
                Database.freePort(),
                folder.resolve(kind + ".log"),
                jvm,
                List.of("nl.weerklank.cli.Main", "serve", "--port"))) {
            row("resident memory when idle, MB", "%.0f", sut.residentMb());
            saturated(sut, 6, new Times());
            var times = new Times();
            double before = sut.processor();
            double rate = saturated(sut, seconds, times);
            row("turns a second, " + AT_ONCE + " at once", "%.0f", rate);
            row("share of the echo's rate", "%.2f", rate / echo);
            row("processor time a turn, ms", "%.2f", (sut.processor() - before) * 1000 / times.count());
            row("  p50, p99, ms", "%.1f, %.1f", times.at(.5), times.at(.99));
            var half = paced(sut, rate / 2, seconds);
            row("at half of that rate: p50, p99, ms", "%.1f, %.1f", half.at(.5), half.at(.99));
            lengths(sut);
            many(sut);
        }
    }

    private double echo() throws Exception {
        try (var sut = Sut.start(
                Database.freePort(),
                folder.resolve("echo.log"),
                List.of("-Xmx400m", "-XX:+UseSerialGC"),
                List.of("nl.weerklank.load.Echo"))) {
            var address = java.net.URI.create("ws://localhost:" + sut.port() + "/echo");
            double rate = 0;
            for (int round = 0; round < 2; round++) {
                var times = new Times();
                rate = together(round == 0 ? 6 : seconds, times, () -> {
                    var talker = Talker.open(address, "\"type\":\"say\"");
                    return () -> talker;
                });
            }
            return rate;
        }
    }

    /** Gives the talker for the next turn. */
    private interface Turns {
        Talker next() throws Exception;
    }

    private interface Beginning {
        Turns begin() throws Exception;
    }

    private double saturated(Sut sut, int duration, Times times) throws Exception {
        return together(duration, times, () -> new Turns() {
            private Talker talker = Talker.inConversation(sut.socket(sut.begin()));

            @Override
            public Talker next() throws Exception {
                if (talker.said() >= LONG_AS_PEOPLES || talker.over()) {
                    renew();
                }
                return talker;
            }

            private void renew() throws Exception {
                talker.close();
                talker = Talker.inConversation(sut.socket(sut.begin()));
            }
        });
    }

    /** Each of {@link #AT_ONCE} says the next thing as soon as it is answered. */
    private double together(int duration, Times times, Beginning beginning) throws Exception {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        var begun = new CountDownLatch(AT_ONCE);
        long[] until = new long[1];
        for (int i = 0; i < AT_ONCE; i++) {
            pool.execute(() -> {
                try {
                    var turns = beginning.begin();
                    begun.countDown();
                    begun.await();
                    while (until[0] == 0 || System.nanoTime() < until[0]) {
                        long taken = turns.next()
                                .say()
                                .orTimeout(20, TimeUnit.SECONDS)
                                .join();
                        if (taken >= 0) {
                            times.add(taken);
                        }
                    }
                } catch (Exception failed) {
                    failed.printStackTrace();
                }
            });
        }
        begun.await();
        long from = System.nanoTime();
        until[0] = from + duration * 1_000_000_000L;
        pool.shutdown();
        pool.awaitTermination(duration + 60L, TimeUnit.SECONDS);
        return times.count() / ((System.nanoTime() - from) / 1e9);
    }

    /** So many turns a second, whether earlier ones were answered or not. */
    private Times paced(Sut sut, double rate, int duration) throws Exception {
        var talkers = new ArrayList<Talker>();
        for (int i = 0; i < Math.max(AT_ONCE, rate); i++) {
            talkers.add(Talker.inConversation(sut.socket(sut.begin())));
        }
        var times = pace(talkers, rate, duration);
        talkers.forEach(Talker::close);
        return times;
    }

    private static Times pace(List<Talker> talkers, double rate, int duration) throws Exception {
        var times = new Times();
        var pace = Executors.newSingleThreadScheduledExecutor();
        var next = new AtomicInteger();
        pace.scheduleAtFixedRate(
                () -> talkers.get(next.getAndIncrement() % talkers.size()).say().thenAccept(taken -> {
                    if (taken >= 0) {
                        times.add(taken);
                    }
                }),
                0,
                (long) (1e9 / rate),
                TimeUnit.NANOSECONDS);
        Thread.sleep(duration * 1000L);
        pace.shutdownNow();
        Thread.sleep(1_000);
        return times;
    }

    /** Turns at the beginning of a conversation and at the end of one that went on for as long as he stayed. */
    private static void lengths(Sut sut) throws Exception {
        var early = new Times();
        var late = new Times();
        int longest = 0;
        for (int conversation = 0; conversation < 8; conversation++) {
            var talker = Talker.inConversation(sut.socket(sut.begin("proefcasus")));
            var taken = new ArrayList<Long>();
            while (taken.size() < LONGEST && !talker.over()) {
                long nanos = talker.listen().orTimeout(20, TimeUnit.SECONDS).join();
                if (nanos >= 0) {
                    taken.add(nanos);
                }
            }
            taken.stream().limit(SOME).forEach(early::add);
            taken.stream().skip(Math.max(SOME, taken.size() - SOME)).forEach(late::add);
            longest = Math.max(longest, taken.size());
            talker.close();
        }
        row("a turn within the first " + SOME + ", p50, ms", "%.2f", early.at(.5));
        row("a turn within the last " + SOME + " of up to " + longest + ", p50, ms", "%.2f", late.at(.5));
    }

    /** Thousands of conversations that are open, each with a turn now and then. */
    private void many(Sut sut) throws Exception {
        long before = sut.residentMb();
        var talkers = new ArrayList<Talker>();
        for (int i = 0; i < open; i++) {
            talkers.add(Talker.inConversation(sut.socket(sut.begin())));
        }
        long opened = sut.residentMb();
        var times = pace(talkers, open / 20.0, seconds * 4);
        row(open + " open conversations, a turn each 20 s: p50, p99, ms", "%.1f, %.1f", times.at(.5), times.at(.99));
        row("  turns answered", "%.0f", times.count());
        row("  resident memory, MB", "%.0f", sut.residentMb());
        row("  an open conversation, kB", "%.1f", (opened - before) * 1024.0 / open);
        talkers.forEach(Talker::close);
    }

    private static void row(String what, String format, Object... values) {
        var all = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            all[i] = ((Number) values[i]).doubleValue();
        }
        System.out.printf("| %-64s | %s |%n", what, String.format(Locale.ROOT, format, all));
    }
}
