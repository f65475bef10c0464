package nl.weerklank.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.weerklank.Weerklank;
import nl.weerklank.account.Invitations;
import nl.weerklank.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A course in an organisation, as its people live it: in two real browsers, from the first link to the last word. */
class CourseInBrowserTest {

    private static final String SAID = "Wat zou je zelf willen?";

    @TempDir
    Path data;

    private String home;

    @Test
    void aTrainerPlansATraineePractisesSharesAndDisputesAndTheTrainerCorrects() throws Exception {
        Chromium.required();
        try (var server = new SpringApplicationBuilder(Weerklank.class)
                        .profiles("organisation")
                        .run("--server.port=0", "--weerklank.data=" + data, "--logging.level.root=warn");
                var playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            home = "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
            var token = Invitations.invite(
                    server.getBean(DataSource.class), "Gemeente", "Marije", "marije@example.org", Role.ADMIN);
            try (var trainer = dutch(browser);
                    var trainee = dutch(browser)) {
                comesIn(trainer, token);
                String code = plans(trainer);
                joins(trainee, code);
                practises(trainee);
                sharesAndDisputes(trainee);
                corrects(trainer);
                showsTheGroup(trainer);
                readsBack(trainee);
                keepsNobodyOut(browser, trainer, trainee);
                goesOut(trainee);
            }
        }
    }

    private Page dutch(Browser browser) {
        var page = browser.newPage(new Browser.NewPageOptions().setLocale("nl-NL"));
        page.setDefaultTimeout(15_000);
        return page;
    }

    private void comesIn(Page trainer, String token) {
        trainer.navigate(home + "/#/groups");
        assertThat(heading(trainer, "Aanmelden")).isVisible();
        trainer.navigate(home + "/#/sign-in/link/" + token);
        press(trainer, "Kom binnen");
        assertThat(heading(trainer, "Met wie wil je oefenen?")).isVisible();
    }

    private String plans(Page trainer) {
        trainer.getByRole(AriaRole.LINK, named("Groepen")).click();
        trainer.getByLabel("Naam van de groep").fill("Basistraining");
        press(trainer, "Voeg een dag toe");
        trainer.getByLabel("Dag 1", new Page.GetByLabelOptions().setExact(true))
                .fill(LocalDate.now().plusDays(7).toString());
        press(trainer, "Maak de groep");
        assertThat(heading(trainer, "Basistraining")).isVisible();
        trainer.getByLabel("Welke casus").selectOption("in-potjes");
        trainer.getByLabel("Feedback").selectOption("end");
        press(trainer, "Geef deze opdracht");
        assertThat(trainer.getByText("Gesprek: In potjes").first()).isVisible();
        return trainer.getByText(Pattern.compile("^[A-Z0-9]{4}-[A-Z0-9]{4}$"))
                .first()
                .innerText();
    }

    private void joins(Page trainee, String code) {
        trainee.navigate(home);
        trainee.getByRole(AriaRole.LINK, named("Ik heb een code van mijn trainer"))
                .click();
        trainee.getByLabel("Code").fill(code.toLowerCase());
        press(trainee, "Zoek mijn groep");
        assertThat(trainee.getByText("Je doet mee met Basistraining")).isVisible();
        trainee.getByLabel("Hoe wil je hier heten?").fill("Sam");
        trainee.getByLabel("E-mailadres").fill("sam@example.org");
        trainee.getByLabel("Kies een wachtwoord").fill("boot gordijn appel");
        press(trainee, "Doe mee");
        trainee.getByRole(AriaRole.LINK, named("Basistraining").setExact(true)).click();
        assertThat(trainee.getByText("nog niet gedaan")).isVisible();
        assertThat(trainee.getByRole(AriaRole.LINK, named("Schrijven"))).hasCount(0);
    }

    private void practises(Page trainee) {
        trainee.getByRole(AriaRole.LINK, named("Begin: Gesprek: In potjes")).click();
        assertThat(trainee.getByLabel("Pas na afloop")).isChecked();
        press(trainee, "Begin het gesprek");
        for (String said : List.of("Hoe gaat het met je?", "Je moet gewoon potjes maken.", SAID, "Je bent het zat.")) {
            int heard = trainee.getByRole(AriaRole.LISTITEM).count();
            trainee.getByLabel("Wat zeg jij?").fill(said);
            trainee.keyboard().press("Enter");
            trainee.waitForCondition(() -> trainee.getByRole(AriaRole.LISTITEM).count() >= heard + 2);
        }
        trainee.navigate(trainee.url() + "/report");
        assertThat(heading(trainee, "Terugkijken op je gesprek met Mirjam")).isVisible();
    }

    private void sharesAndDisputes(Page trainee) {
        trainee.getByRole(AriaRole.TAB, named("Bewaren")).click();
        assertThat(trainee.getByText("Dan kan Marije dit gesprek lezen")).isVisible();
        press(trainee, "Deel dit gesprek");
        assertThat(trainee.getByText("Gedeeld")).isVisible();
        trainee.getByRole(AriaRole.TAB, named("Het gesprek")).click();
        press(trainee, "Dit hoor ik anders: beurt 5");
        trainee.getByLabel("Toelichting (hoeft niet)").fill("Dit was een open vraag, toch?");
        trainee.getByRole(AriaRole.FORM, named("Dit hoor ik anders: beurt 5"))
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Bewaar"))
                .click();
        assertThat(trainee.getByText("Dit was een open vraag, toch?")).isVisible();
    }

    private void corrects(Page trainer) {
        trainer.reload();
        assertThat(trainer.getByText("1 code anders gehoord")).isVisible();
        assertThat(trainer.getByRole(AriaRole.CELL)
                        .filter(new Locator.FilterOptions().setHasText("gedaan"))
                        .first())
                .isVisible();
        trainer.getByRole(AriaRole.LINK, named("Lees het gesprek van Sam: In potjes"))
                .click();
        assertThat(heading(trainer, "Gesprek van een deelnemer met Mirjam")).isVisible();
        press(trainer, "Verbeter beurt 5");
        // The keys are for whoever corrects many turns.
        trainer.getByRole(AriaRole.CHECKBOX).first().focus();
        trainer.keyboard().press("6");
        press(trainer, "Bewaar");
        assertThat(trainer.getByText("Trainer hoorde:")).isVisible();
        press(trainer, "Schrijf hierbij: beurt 5");
        trainer.getByLabel("Jouw opmerking bij beurt 5").fill("Mooi hoe je hier ruimte laat.");
        press(trainer, "Bewaar");
        assertThat(trainer.getByText("Mooi hoe je hier ruimte laat.")).isVisible();
        trainer.getByText("Hoe ver zijn coder en trainer het eens?").click();
        assertThat(trainer.getByRole(AriaRole.TABLE).first()).isVisible();
    }

    /** On the course day nobody sees whose turn it was. */
    private void showsTheGroup(Page trainer) {
        press(trainer, "Verzamel beurt 5 voor de cursusdag");
        trainer.getByRole(AriaRole.LINK, named("Groepen")).click();
        trainer.getByRole(AriaRole.LINK, named("Basistraining").setExact(true)).click();
        trainer.getByRole(AriaRole.LINK, named("Op het scherm (1 beurt)")).click();
        assertThat(trainer.getByText("Wat hoor je? Wat zou jij nu zeggen?")).isVisible();
        assertThat(trainer.getByText(SAID)).hasCount(0);
        trainer.keyboard().press("ArrowRight");
        assertThat(trainer.getByText(SAID)).isVisible();
        press(trainer, "Verder");
        assertThat(trainer.getByText("Zo hoorde de computer het.")).isVisible();
        press(trainer, "Verder");
        assertThat(trainer.getByText("Wat maakte dit los")).isVisible();
        assertThat(trainer.getByRole(AriaRole.MAIN)).not().containsText("Sam");
    }

    private void readsBack(Page trainee) {
        trainee.reload();
        assertThat(trainee.getByText("Mooi hoe je hier ruimte laat.")).isVisible();
        assertThat(trainee.getByText("Trainer hoorde:")).isVisible();
        trainee.navigate(home + "/#/me");
        assertThat(trainee.getByText("Marije las een gesprek").first()).isVisible();
    }

    private void keepsNobodyOut(Browser browser, Page trainer, Page trainee) throws Exception {
        String group = trainee.evaluate("async () => (await (await fetch('api/groups')).json())[0].id")
                .toString();
        String session = trainee.evaluate("async () => (await (await fetch('api/sessions')).json())[0].session")
                .toString();
        var report = "/conversations/" + session + "/report";
        var found = Barriers.on(browser, home, null, List.of("/", "/join/", "/sign-in/link/x", "/sign-in/failed"));
        found.addAll(Barriers.on(
                browser,
                home,
                trainer.context().storageState(),
                List.of("/groups", "/groups/" + group, "/organisation", "/me", "/projector", report)));
        found.addAll(Barriers.on(
                browser, home, trainee.context().storageState(), List.of("/groups", "/groups/" + group, report)));
        assertThat(found).isEmpty();
    }

    private void goesOut(Page trainee) {
        press(trainee, "Afmelden");
        assertThat(heading(trainee, "Aanmelden")).isVisible();
        trainee.navigate(home + "/#/progress");
        assertThat(heading(trainee, "Aanmelden")).isVisible();
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(words).setExact(true).setLevel(1));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button).setExact(true)).click();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
