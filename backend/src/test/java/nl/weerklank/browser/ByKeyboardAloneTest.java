package nl.weerklank.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import nl.weerklank.Weerklank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A case of ten topics, written, mended, tested, given and played without once touching a mouse. */
class ByKeyboardAloneTest {

    private static final double PATIENCE_MILLIS = 30_000;

    /** More stops than any page of the product has. */
    private static final int MOST_STOPS = 400;

    private static final String NEUTRAL = "Nieuwe zin: Wat de cliënt er gewoon over vertelt";
    private static final String SUSTAIN = "Nieuwe zin: Waarom het beter kan blijven zoals het is (behoudtaal)";
    private static final String CHANGE = "Nieuwe zin: Waarom het anders zou mogen (verandertaal)";

    private record Topic(String name, String neutral, String sustain, String change) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic(
                    "de winkel",
                    "Veertig jaar gereedschap, en nu staat alles leeg.",
                    "Zolang de deur dicht is, heb ik rust.",
                    "Ik wil er een streep onder kunnen zetten."),
            new Topic(
                    "de post",
                    "Die ligt in de gang, op de fiets.",
                    "Wat ik niet openmaak, hoef ik niet te weten.",
                    "Ik zou weer eens zonder buikpijn de gang in willen."),
            new Topic(
                    "mijn broer",
                    "Kees woont in Emmen, die zie ik met kerst.",
                    "Kees hoeft het niet te weten.",
                    "Misschien kan Kees een keer meekijken."),
            new Topic(
                    "slapen",
                    "Om vier uur ben ik wakker.",
                    "Dat slapen komt vanzelf wel weer goed.",
                    "Ik wil weer een nacht doorslapen."),
            new Topic(
                    "de kat",
                    "Poes is dertien en slaapt op de toonbank.",
                    "Poes en ik redden ons prima zo.",
                    "Voor de dierenarts moet ik wat apart hebben."),
            new Topic(
                    "de huur",
                    "De huur is zeshonderd, die gaat op de eerste af.",
                    "De huur betaal ik altijd, de rest kan wachten.",
                    "Ik ben bang dat ik de huur niet meer haal, dat moet anders."),
            new Topic(
                    "de boekhouder",
                    "Die had ik tot vorig jaar, een aardige man.",
                    "Een boekhouder kost alleen maar geld.",
                    "Met iemand ernaast durf ik die dozen wel open te maken."),
            new Topic(
                    "mijn knie",
                    "Links is hij versleten, zegt de dokter.",
                    "Met die knie kan ik toch nergens heen.",
                    "Ik wil wel weer een eind kunnen fietsen."),
            new Topic(
                    "de buurvrouw",
                    "Zij brengt op vrijdag soep.",
                    "De buurvrouw hoeft mijn papieren niet te zien.",
                    "De buurvrouw vroeg het ook al, ze heeft wel gelijk."),
            new Topic(
                    "later",
                    "Over vier jaar krijg ik AOW.",
                    "Nog vier jaar, dat zing ik wel uit.",
                    "Zo wil ik niet nog vier jaar door."));

    @TempDir
    Path data;

    private Page page;

    @Test
    void aCaseOfTenTopicsIsWrittenMendedTestedGivenAndPlayed() {
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
            choose("Schrijven");
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Casussen schrijven"))
                    .waitFor();
            choose("Nieuwe casus");
            page.getByLabel("Titel").waitFor();
            write();
            mend();
            recordATest();
            give();
            play();
        }
    }

    private void write() {
        type("Titel", "De sleutel");
        type("Naam", "Hennie");
        type("Nieuwe zin: Wat zegt de cliënt als eerste?", "Ik heb de sleutel al klaargelegd.");
        page.keyboard().press("Enter");
        for (Topic topic : TOPICS) {
            type("Nieuw onderwerp", topic.name());
            page.keyboard().press("Enter");
            // The new topic stands open above the field.
            back(CHANGE, topic.change());
            back(SUSTAIN, topic.sustain());
            back(NEUTRAL, topic.neutral());
        }
    }

    private void mend() {
        back(SUSTAIN, "Ja, {woort}, dat lukt toch niet.");
        assertThat(page.getByText("{woort} is geen invulplek").first()).isVisible();
        go("Maak er {woord} van", "Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByText("{woort} is geen invulplek")).hasCount(0);
    }

    private void recordATest() {
        type("Wat zeg jij?", "Je zou een boekhouder kunnen bellen.");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Waarom zei hij dit?")).hasCount(2);
        type("Naam van de proef", "Advies krijgt geen stap");
        go("Bewaar als proef", "Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByText("De proef staat in je casus.")).isVisible();
    }

    private void give() {
        go("Bewaar", "Shift+Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Bewaard als versie 1")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Geef aan de groep"))
                .waitFor();
        choose("Geef aan de groep");
        assertThat(page.getByText("De groep kan deze casus nu spelen.")).isVisible();
    }

    private void play() {
        choose("Speel hem zelf");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin het gesprek"))
                .waitFor();
        choose("Begin het gesprek");
        assertThat(page.getByText("Ik heb de sleutel al klaargelegd.").first()).isVisible();
        type("Wat zeg jij?", "Hoe is het met de post?");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.getByRole(AriaRole.LISTITEM).count() >= 3);
    }

    private void choose(String name) {
        go(name, "Tab");
        page.keyboard().press("Enter");
    }

    private void type(String name, String text) {
        go(name, "Tab");
        page.keyboard().type(text);
    }

    /** Types a line and adds it, in the nearest field of that name before this one. */
    private void back(String name, String line) {
        go(name, "Shift+Tab");
        page.keyboard().type(line);
        page.keyboard().press("Enter");
    }

    /** Goes from stop to stop until the one of that name. */
    private void go(String name, String key) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press(key);
            if (name.equals(focused())) {
                return;
            }
        }
        assertThat(focused()).as("nowhere to be reached with " + key).isEqualTo(name);
    }

    /** The name by which a screen reader tells what has the focus. */
    private String focused() {
        return (String) page.evaluate("""
                () => {
                  const at = document.activeElement;
                  const label = at.labels?.[0] ?? null;
                  const own = label && [...label.childNodes].filter(n => !n.ariaHidden).map(n => n.textContent).join('');
                  return (at.getAttribute('aria-label') ?? own ?? at.textContent).trim();
                }""");
    }
}
