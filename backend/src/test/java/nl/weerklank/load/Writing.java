package nl.weerklank.load;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerklank.browser.Chromium;
import nl.weerklank.scenario.ScenarioFolder;
import nl.weerklank.scenario.Scripts;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what a writer of cases waits for, and prints a table: a folder of five hundred cases, and in a real browser the
 * time from a key stroke to its problem on the screen in a case of a thousand lines.
 *
 * <p>{@code Writing FOLDER}
 */
public final class Writing {

    private static final int CASES = 500;
    private static final int LINES = 1_000;
    private static final int STROKES = 60;
    private static final int TO_WARM_UP = 10;
    private static final int PORT = 8127;

    private Writing() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
        var texts = texts();
        var cases = Files.createDirectories(folder.resolve("cases"));
        for (int n = 0; n < CASES; n++) {
            Files.writeString(cases.resolve("case-" + n + ".yaml"), texts.get(n % texts.size()));
        }
        // First, so that nothing is warm: that is how a server begins.
        long began = System.nanoTime();
        int shipped = ScenarioFolder.load(null).current().scenarios().size();
        row("the " + shipped + " shipped cases, the first thing that a process does, s", seconds(began));
        began = System.nanoTime();
        int all = ScenarioFolder.load(cases).current().scenarios().size();
        row("a folder that makes it " + all + " cases, after that, s", seconds(began));
        began = System.nanoTime();
        for (int n = 0; n < CASES; n++) {
            new Parse(LoadSettings.builder().build())
                    .parseString(texts.get(n % texts.size()))
                    .forEach(event -> {});
        }
        row("the library's own parsing of the same texts, afterwards, on one core, s", seconds(began));
        strokes(folder, longCase(texts));
    }

    private static List<String> texts() throws Exception {
        var texts = new ArrayList<String>();
        try (var files = Files.list(Path.of("..", "scenarios"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** One case with the topics of several, until it is long. */
    private static String longCase(List<String> texts) {
        var own = texts.get(0);
        int end = own.indexOf("\nreacties:");
        var topics = new StringBuilder(own.substring(0, end));
        for (int n = 1; topics.toString().lines().count() < LINES; n++) {
            var text = texts.get(n);
            int from = text.indexOf("\nonderwerpen:\n");
            int until = text.indexOf("\nreacties:");
            if (from > 0 && until > from) {
                // Topics of two cases can have one name.
                var more = text.substring(from + "\nonderwerpen:".length(), until);
                topics.append(more.replaceAll("(?m)^  (\\p{L}[^:]*):$", "  $1 " + n + ":"));
            }
        }
        return topics + own.substring(end);
    }

    private static void strokes(Path folder, String text) throws Exception {
        row("lines of the case", text.lines().count());
        if (Scripts.read("long.yaml", text).scenario() == null) {
            throw new IllegalStateException("Its own errors would hide the ones that are made");
        }
        var data = "-Dweerklank.data=" + folder.resolve("data");
        var command = List.of("nl.weerklank.cli.Main", "serve", "--port");
        try (var server = Sut.start(PORT, folder.resolve("server.log"), List.of("-Xmx400m", data), command);
                var playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright);
                var page = browser.newPage(new Browser.NewPageOptions().setLocale("nl-NL"))) {
            String home = "http://localhost:" + server.port();
            page.request()
                    .post(
                            home + "/api/authoring/cases",
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/json")
                                    .setData(new JsonMapper().writeValueAsString(java.util.Map.of("text", text))));
            var id = page.request()
                    .get(home + "/api/authoring/cases")
                    .text()
                    .replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
            page.navigate(home + "/#/authoring/" + id);
            page.getByText("Tekst", new Page.GetByTextOptions().setExact(true)).click();
            page.locator(".cm-content").click();
            page.keyboard().press("Control+Home");
            page.keyboard().press("End");
            var times = new Times();
            for (int n = 0; n < TO_WARM_UP + STROKES; n++) {
                double millis = stroke(page);
                if (n >= TO_WARM_UP) {
                    times.add((long) (millis * 1e6));
                }
                page.keyboard().press("Backspace");
                page.waitForTimeout(700);
            }
            row("from a key stroke to its problem on the screen, p50, ms", times.at(0.5));
            row("the same, p95, ms", times.at(0.95));
        }
    }

    /** Types a quotation mark that breaks the line, and waits until the list of problems says so. */
    private static double stroke(Page page) {
        page.evaluate("""
                () => {
                  const tab = [...document.querySelectorAll('[role=tab]')].find(t => t.textContent.startsWith('Meldingen'));
                  let began = 0;
                  window.addEventListener('keydown', () => { began = performance.now(); }, { capture: true, once: true });
                  window.told = new Promise(done => {
                    const seen = new MutationObserver(() => {
                      if (began && tab.textContent.includes('fout')) {
                        seen.disconnect();
                        requestAnimationFrame(() => done(performance.now() - began));
                      }
                    });
                    seen.observe(tab, { subtree: true, childList: true, characterData: true });
                  });
                }""");
        page.keyboard().press("\"");
        return ((Number) page.evaluate("() => window.told")).doubleValue();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void row(String what, double figure) {
        System.out.printf(Locale.ROOT, "| %s | %.2f |%n", what, figure);
    }
}
