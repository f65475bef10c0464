package nl.weerklank.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.weerklank.Weerklank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.json.JsonMapper;

/** No page of the learner's keeps anybody out, as far as a machine can tell, and none breaks its own content policy. */
class BarriersTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path data;

    private String home;

    @Test
    void noPageKeepsAnybodyOut() throws IOException {
        Chromium.required();
        try (var server = new SpringApplicationBuilder(Weerklank.class)
                        .run("--server.port=0", "--weerklank.data=" + data, "--logging.level.root=warn");
                var playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            home = "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
            assertThat(Barriers.on(browser, home, null, pages(browser))).isEmpty();
        }
    }

    /** A conversation that was held, ended and branched, so that every page has something to show. */
    private List<String> pages(Browser browser) {
        try (var page = browser.newPage(new Browser.NewPageOptions().setLocale("nl-NL"))) {
            String first = post(page, "/api/sessions", "{\"scenario\":\"in-potjes\",\"seed\":7}");
            page.navigate(home + "/#/conversations/" + first);
            for (String said :
                    List.of("Hoe is het om hier te zijn?", "Je moet gewoon potjes maken.", "Je bent het zat.")) {
                int heard = page.getByRole(AriaRole.LISTITEM).count();
                page.getByLabel("Wat zeg jij?").fill(said);
                page.keyboard().press("Enter");
                page.waitForCondition(() -> page.getByRole(AriaRole.LISTITEM).count() >= heard + 2);
            }
            String branch = post(page, "/api/sessions/" + first + "/branches", "{\"turn\":3}");
            return List.of(
                    "/",
                    "/practice",
                    "/practice/reflect",
                    "/brought",
                    "/progress",
                    "/cases/in-potjes",
                    "/conversations/" + branch,
                    "/conversations/" + first + "/report",
                    "/conversations/" + first + "/beside/" + branch,
                    "/authoring",
                    "/authoring/new");
        }
    }

    private String post(Page page, String path, String body) {
        var answer = page.request()
                .post(
                        home + path,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(body));
        return JSON.readTree(answer.text()).path("session").asString();
    }
}
