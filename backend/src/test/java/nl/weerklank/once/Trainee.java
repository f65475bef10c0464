package nl.weerklank.once;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Speaks in one conversation after the other over lines that are anything but dependable. */
final class Trainee implements Runnable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final int LONGEST = 25;
    private static final int TRIES = 200;

    private static final List<String> WORDS = List.of(
            "Hoe is het voor je om hier te zijn?",
            "Je ziet ertegen op.",
            "Wat zou je graag anders willen?",
            "Je moet die post gewoon openmaken.",
            "Het houdt je bezig, en je weet nog niet hoe.",
            "Wat maakt het lastig?",
            "Mag ik je iets vertellen over een regeling?",
            "Het is aan jou wat je ermee doet.");

    /** A turn with the id under which it is sent until it is confirmed. */
    private record Turn(String id, String text) {

        String message() {
            return JSON.createObjectNode()
                    .put("type", "say")
                    .put("id", id)
                    .put("text", text)
                    .toString();
        }
    }

    private final Random random;
    private final List<Server> servers;
    private final Book book;
    private final int turns;
    private final Set<String> counted = new HashSet<>();
    private int number;

    Trainee(long seed, List<Server> servers, Book book, int turns) {
        this.random = new Random(seed);
        this.servers = servers;
        this.book = book;
        this.turns = turns;
    }

    @Override
    public void run() {
        try {
            while (book.turns() < turns) {
                converse(begin());
            }
        } catch (RuntimeException stuck) {
            book.wrong("stuck", stuck.toString());
        }
    }

    private String begin() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                var server = servers.get(random.nextInt(servers.size()));
                var request = HttpRequest.newBuilder(server.http("/api/sessions"))
                        .timeout(Duration.ofSeconds(3))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"scenario\":\"in-potjes\",\"seed\":%d}".formatted(random.nextInt(1_000_000))))
                        .build();
                var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    return JSON.readTree(answer.body()).path("session").asString();
                }
            } catch (IOException away) {
                // Whether it was begun is not known; nobody speaks in it then.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Server.sleep(200);
        }
        throw new IllegalStateException("No conversation could be begun");
    }

    private void converse(String session) {
        var first = new Tab(session, servers, random, book);
        var second = random.nextInt(3) == 0 ? new Tab(session, servers, random, book) : null;
        var said = new ArrayList<Turn>();
        first.connect();
        if (second != null) {
            second.connect();
        }
        while (said.size() < LONGEST && !first.ended() && !first.refused() && book.turns() < turns) {
            speak(first, second, said);
        }
        if (second != null) {
            bringUpToDate(second, first.events().size());
            second.cut();
        }
        bringUpToDate(first, second == null ? 0 : second.events().size());
        first.cut();
        book.seen(new Book.Seen(
                session,
                second == null ? List.of(first) : List.of(first, second),
                said.stream()
                        .filter(turn -> first.confirmed(turn.id()) != null)
                        .map(turn -> new Book.Confirmed(turn.id(), first.confirmed(turn.id()), turn.text()))
                        .toList(),
                said.stream()
                        .map(Turn::id)
                        .filter(id -> first.confirmed(id) == null)
                        .toList()));
    }

    /** Another tab hears by itself what happened; when its line is lost it comes back for it. */
    private static void bringUpToDate(Tab tab, int events) {
        while (!tab.await(() -> tab.events().size() >= events)) {
            tab.connect();
        }
    }

    private void speak(Tab tab, Tab other, List<Turn> said) {
        var what = Mischief.values()[random.nextInt(Mischief.values().length)];
        if (other == null && (what == Mischief.BOTH_TABS || what == Mischief.TWO_TURNS_TURNED_ROUND)) {
            what = Mischief.NONE;
        }
        book.did(what);
        var turn = turn(said);
        switch (what) {
            case NONE -> tab.send(turn.message());
            case TWICE -> {
                tab.send(turn.message());
                tab.send(turn.message());
            }
            case CUT_BEFORE -> tab.cut();
            case CUT_HALFWAY -> tab.sendHalf(turn.message());
            case CUT_AFTER -> {
                tab.send(turn.message());
                tab.cut();
            }
            case CUT_CONFIRMED -> {
                tab.send(turn.message());
                tab.await(() -> tab.confirmed(turn.id()) != null || tab.refused());
                tab.cut();
            }
            case BOTH_TABS -> {
                tab.send(turn.message());
                other.send(turn.message());
            }
            case TWO_TURNS -> {
                var next = turn(said);
                tab.send(turn.message());
                tab.send(next.message());
                settle(tab, turn);
                settle(tab, next);
                inOrder(tab, turn, next);
            }
            case TWO_TURNS_TURNED_ROUND -> {
                var next = turn(said);
                other.send(next.message());
                tab.send(turn.message());
                settle(tab, turn);
                settle(tab, next);
            }
            case OLD_AGAIN -> {
                tab.send(said.get(random.nextInt(said.size())).message());
                tab.send(turn.message());
            }
            case LATE -> {
                Server.sleep(random.nextInt(150));
                tab.send(turn.message());
            }
        }
        settle(tab, turn);
    }

    private Turn turn(List<Turn> said) {
        var turn = new Turn(
                new UUID(random.nextLong(), random.nextLong()).toString(),
                WORDS.get(random.nextInt(WORDS.size())) + " (" + number++ + ")");
        said.add(turn);
        return turn;
    }

    /** As the browser does: again and again under the same id, until it is confirmed, and then until it is answered. */
    private void settle(Tab tab, Turn turn) {
        while (!tab.await(() -> tab.confirmed(turn.id()) != null || tab.refused() || tab.ended())) {
            tab.connect();
            tab.send(turn.message());
        }
        Integer seq = tab.confirmed(turn.id());
        if (seq == null) {
            return;
        }
        if (counted.add(turn.id())) {
            book.turn();
        }
        while (!tab.await(() -> tab.answered(seq) || tab.ended())) {
            tab.connect();
        }
    }

    private void inOrder(Tab tab, Turn turn, Turn next) {
        Integer first = tab.confirmed(turn.id());
        Integer second = tab.confirmed(next.id());
        if (second != null && (first == null || first > second)) {
            book.wrong("reordered", turn.id() + " before " + next.id());
        }
    }
}
