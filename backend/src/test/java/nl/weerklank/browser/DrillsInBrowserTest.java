package nl.weerklank.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import nl.weerklank.Weerklank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A few minutes of practice without touching the mouse after the first choice. */
class DrillsInBrowserTest {

    @TempDir
    Path data;

    @Test
    void enterSendsAnAnswerAndEnterAgainGoesOn() {
        Chromium.required();
        try (var server = new SpringApplicationBuilder(Weerklank.class)
                        .run("--server.port=0", "--weerklank.data=" + data, "--logging.level.root=warn");
                var playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            Page page = browser.newPage();
            page.navigate(
                    "http://localhost:" + server.getEnvironment().getProperty("local.server.port") + "/#/practice");
            button(page, "Begin met: Zet een gesloten vraag open").click();
            assertThat(page.getByLabel("Wat zeg jij?")).isFocused();
            page.keyboard().type("Hoe ging dat de laatste keer?");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Gehoord");
            assertThat(button(page, "open vraag")).isVisible();
            assertThat(button(page, "Volgende")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.getByText("2 van 6")).isVisible();
            assertThat(page.getByLabel("Wat zeg jij?")).isFocused();
            button(page, "Stoppen").click();
            assertThat(page.getByText("Je hebt 1 oefening gedaan.")).isVisible();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
