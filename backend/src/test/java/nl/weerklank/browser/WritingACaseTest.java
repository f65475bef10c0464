package nl.weerklank.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.weerklank.Weerklank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A trainer's first case, from an empty page to a conversation with it, in a real browser with a real server. */
class WritingACaseTest {

    private static final Path AXE = Path.of("..", "frontend", "node_modules", "axe-core", "axe.min.js");
    private static final double PATIENCE_MILLIS = 30_000;

    @TempDir
    Path data;

    private Page page;

    @Test
    void aCaseIsWrittenMendedTriedGivenToTheGroupAndPlayed() throws IOException {
        Chromium.required();
        var server = new SpringApplicationBuilder(Weerklank.class)
                .run("--server.port=0", "--weerklank.data=" + data, "--logging.level.root=warn");
        var port = server.getEnvironment().getProperty("local.server.port");
        try (server;
                var playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            page = browser.newContext(
                            new Browser.NewContextOptions().setLocale("nl-NL").setViewportSize(1360, 900))
                    .newPage();
            page.setDefaultTimeout(PATIENCE_MILLIS);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            page.navigate("http://localhost:" + port + "/");
            link("Schrijven").click();
            assertThat(link("Nieuwe casus")).isVisible();
            noBarriers();
            link("Nieuwe casus").click();

            write();
            mend();
            tryIt();
            keep();
            look();
            together(browser);
            play();
        }
    }

    private void write() {
        box("Titel").fill("De sleutel");
        box("Naam").fill("Hennie");
        add("Nieuwe zin: Wat zegt de cliënt als eerste?", "Ik heb de sleutel al klaargelegd.");
        add("Nieuw onderwerp", "de winkel");
        add("Nieuwe zin: Waarom het anders zou mogen (verandertaal)", "Ik wil er een streep onder kunnen zetten.");
    }

    /** With nothing to go by but the message beside the field. */
    private void mend() throws IOException {
        add("Nieuwe zin: Waarom het beter kan blijven zoals het is (behoudtaal)", "Ja, {woort}, dat lukt toch niet.");
        assertThat(page.getByText("{woort} is geen invulplek").first()).isVisible();
        noBarriers();
        button("Maak er {woord} van").first().click();
        assertThat(page.getByText("{woort} is geen invulplek")).hasCount(0);
        assertThat(box("Zin 1: Waarom het beter kan blijven zoals het is (behoudtaal)"))
                .hasValue("Ja, {woord}, dat lukt toch niet.");
    }

    private void tryIt() throws IOException {
        assertThat(page.getByText("Ik heb de sleutel al klaargelegd.").last()).isVisible();
        add("Wat zeg jij?", "Je zou een boekhouder kunnen bellen.");
        assertThat(page.getByText("Waarom zei hij dit?")).hasCount(2);
        page.getByText("Waarom zei hij dit?").last().click();
        assertThat(page.getByText("Hij merkte: advies").last()).isVisible();
        noBarriers();

        // A changed line is used at once.
        box("Zin 1: Wat zegt de cliënt als eerste?").fill("Daar bent u dan.");
        assertThat(page.getByRole(AriaRole.COMPLEMENTARY).getByText("Daar bent u dan."))
                .isVisible();

        box("Naam van de proef").fill("Advies krijgt geen stap");
        button("Bewaar als proef").click();
        assertThat(box("Hoe heet de proef?")).hasValue("Advies krijgt geen stap");
    }

    private void keep() throws IOException {
        page.reload();
        assertThat(box("Titel")).hasValue("De sleutel");
        button("Ongedaan maken").click();
        assertThat(box("Hoe heet de proef?")).hasCount(0);
        button("Opnieuw doen").click();
        assertThat(box("Hoe heet de proef?")).hasValue("Advies krijgt geen stap");

        button("Bewaar").click();
        assertThat(page.getByText("Bewaard als versie 1")).isVisible();
        tab("Proeven").click();
        button("Speel de proeven").click();
        assertThat(page.getByText("klopt.")).isVisible();
        page.getByText("Tekst", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".cm-content")).containsText("scenario: \"De sleutel\"");
        noBarriers();
    }

    private void look() throws IOException {
        page.getByText("Kaart", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(
                        AriaRole.GROUP, new Page.GetByRoleOptions().setName("Kaart van de casus: 1 onderwerp")))
                .isVisible();
        noBarriers();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("de winkel"))
                .click();
        assertThat(page.locator(".cm-content")).isVisible();

        tab("Echt genoeg?").click();
        button("Laat ze praten").click();
        assertThat(page.getByText("Hoe vaak komt de cliënt in beweging?")).isVisible();
        noBarriers();
        button("Versies").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        noBarriers();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    /** A colleague opens the same case and saves it first. */
    private void together(Browser browser) throws IOException {
        try (var colleague = browser.newContext(new Browser.NewContextOptions().setLocale("nl-NL"))) {
            var other = colleague.newPage();
            other.addInitScript("localStorage.setItem('weerklank.author', '\"Noor\"')");
            other.navigate(page.url());
            assertThat(other.getByText("Je hebt deze casus ook ergens anders open."))
                    .isVisible();
            other.getByLabel("Titel").fill("De sleutel van Noor");
            other.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Bewaar").setExact(true))
                    .click();
            assertThat(other.getByText("Bewaard als versie 2")).isVisible();
            assertThat(page.getByText("Noor heeft deze casus nu ook open.")).isVisible();
            assertThat(page.getByText("Intussen is versie 2 bewaard door Noor."))
                    .isVisible();
        }
        page.getByText("Formulier", new Page.GetByTextOptions().setExact(true)).click();
        box("Titel").fill("Mijn sleutel");
        button("Bewaar").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("De sleutel van Noor");
        noBarriers();
        button("Bewaar mijn tekst als nieuwe versie").click();
        assertThat(page.getByText("Bewaard als versie 3")).isVisible();
        box("Titel").fill("De sleutel");
        button("Bewaar").click();
        assertThat(page.getByText("Bewaard als versie 4")).isVisible();
    }

    private void play() {
        button("Geef aan de groep").click();
        assertThat(page.getByText("De groep kan deze casus nu spelen.")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Weerklank"))
                .first()
                .click();
        link("De sleutel").click();
        button("Begin het gesprek").click();
        assertThat(page.getByText("Daar bent u dan.").first()).isVisible();
    }

    private void noBarriers() throws IOException {
        page.evaluate(Files.readString(AXE));
        var found = page.evaluate(
                "async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' '))");
        assertThat((List<?>) found).isEmpty();
    }

    private void add(String label, String text) {
        box(label).fill(text);
        box(label).press("Enter");
    }

    private Locator box(String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
