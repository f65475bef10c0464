package nl.weerklank.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's first conversation, in a real browser with a real server that is killed halfway. */
class FirstConversationTest {

    private static final double PATIENCE_MILLIS = 30_000;

    private static final int SEED = 8;

    private static final List<String> ADVICE = List.of(
            "Je moet gewoon elke week je post openmaken en alles in potjes verdelen.",
            "Je zou een map kunnen maken voor je rekeningen.",
            "Waarom maak je niet gewoon een lijst van je uitgaven?",
            "Je kunt beter die post meteen openmaken als hij komt.",
            "Je zou alles in potjes kunnen verdelen, dan weet je wat je hebt.");

    @TempDir
    Path data;

    private Process server;
    private int port;

    @Test
    void adviceIsMarkedAndTheConversationOutlivesTheServer() throws Exception {
        Chromium.required();
        port = freePort();
        serve();
        try (var playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            Page page = browser.newContext(new Browser.NewContextOptions().setLocale("nl-NL"))
                    .newPage();
            page.setDefaultTimeout(PATIENCE_MILLIS);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            page.route("**/api/sessions", FirstConversationTest::withSeed);
            page.navigate("http://localhost:" + port + "/");
            page.getByText("In potjes").first().click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin het gesprek"))
                    .click();

            say(page, "Hoe is het voor je om hier te zijn?");
            assertThat(button(page, "open vraag").first()).isVisible();
            adviseUntilYesBut(page);
            int advised = button(page, "advies zonder toestemming").count();
            Assertions.assertThat(advised).isPositive();
            assertThat(page.locator("mark").first()).containsText(Pattern.compile("post|potjes|map|lijst"));
            button(page, "Ja, maar: ga naar de beurt").first().click();
            assertThat(page.locator("[data-speaker=trainee]:focus mark")).isVisible();

            server.destroyForcibly().waitFor();
            serve();
            page.reload();
            assertThat(page.getByText(ADVICE.get(0)).first()).isVisible();
            assertThat(button(page, "Ja, maar: ga naar de beurt").first()).isVisible();
            say(page, "Wat doe je met de post?");
            assertThat(button(page, "open vraag").nth(1)).isVisible();

            page.navigate(page.url() + "/report");
            assertThat(page.getByText("Eén ding om te proberen").first()).isVisible();
            assertThat(page.getByText("Hierop kwam een ‘ja, maar’").first()).isVisible();
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Wat jij deed"))
                    .click();
            assertThat(counted(page, "overtuigen")).containsText(advised + " keer");
            assertThat(counted(page, "open vraag")).containsText("2 keer");
            assertThat(page.getByText("Voor verhoudingen was dit gesprek te kort"))
                    .isVisible();
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    /** The client draws his answers: the same draw every time makes this test say the same every time. */
    private static void withSeed(Route route) {
        String asked = route.request().postData();
        if (asked == null) {
            route.resume();
        } else {
            route.resume(
                    new Route.ResumeOptions().setPostData(asked.replaceFirst("\\}\\s*$", ",\"seed\":" + SEED + "}")));
        }
    }

    /** One advice brings a yes-but in most cases, a few together do for certain. */
    private static void adviseUntilYesBut(Page page) {
        for (int said = 1; said <= ADVICE.size(); said++) {
            say(page, ADVICE.get(said - 1));
            assertThat(page.locator("[data-speaker=client]")).hasCount(said + 2);
            if (button(page, "Ja, maar: ga naar de beurt").count() > 0) {
                return;
            }
        }
        throw new AssertionError("No advice was answered with a yes-but");
    }

    private static Locator counted(Page page, String code) {
        return page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(code, new Page.GetByTextOptions().setExact(true))))
                .first();
    }

    private static void say(Page page, String text) {
        var box = page.getByRole(AriaRole.TEXTBOX).first();
        box.fill(text);
        box.press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    /** The server as a process of its own, so that it can be killed without a chance to tidy up. */
    private void serve() throws IOException, InterruptedException {
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nl.weerklank.cli.Main",
                        "serve",
                        "--port",
                        String.valueOf(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
        for (int tries = 0; tries < 120; tries++) {
            try (var open = new Socket("localhost", port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(500);
            }
        }
        throw new AssertionError("The server did not start: " + Files.readString(data.resolve("server.log")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
