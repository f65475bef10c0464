package nl.weerklank.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What keeps somebody out of a page, as far as axe can tell, and what a page breaks of its own content policy. */
final class Barriers {

    private static final Path AXE = Path.of("..", "frontend", "node_modules", "axe-core", "axe.min.js");

    private Barriers() {}

    /**
     * Words make the names and colours the contrast, so two looks see all four.
     *
     * @param signedIn what a browser keeps of a sign-in, or null
     * @param addresses of pages, after the #
     */
    static List<String> on(Browser browser, String home, String signedIn, List<String> addresses) throws IOException {
        var found = new ArrayList<String>();
        found.addAll(on(browser, home, signedIn, addresses, "nl", ColorScheme.LIGHT));
        found.addAll(on(browser, home, signedIn, addresses, "en", ColorScheme.DARK));
        return found;
    }

    private static List<String> on(
            Browser browser, String home, String signedIn, List<String> addresses, String language, ColorScheme scheme)
            throws IOException {
        var found = new ArrayList<String>();
        String axe = Files.readString(AXE);
        for (String address : addresses) {
            var options = new Browser.NewPageOptions().setColorScheme(scheme).setStorageState(signedIn);
            try (var page = browser.newPage(options)) {
                String where = address.replaceAll("[0-9a-f-]{36}", "…") + " " + language + " " + scheme + ": ";
                page.onConsoleMessage(message -> {
                    // Being asked who one is, is no error of the page.
                    if (message.type().equals("error") && !message.text().contains("status of 401")) {
                        found.add(where + message.text());
                    }
                });
                page.addInitScript("localStorage.setItem('weerklank.language', '" + language + "')");
                page.navigate(home + "/#" + address);
                page.getByRole(AriaRole.HEADING).first().waitFor();
                page.waitForTimeout(400);
                page.evaluate(axe);
                var violations =
                        (List<?>) page.evaluate("async () => (await axe.run()).violations.map(v => v.id + ': ' "
                                + "+ v.nodes.map(n => n.html).join(' '))");
                violations.forEach(violation -> found.add(where + violation));
            }
        }
        return found;
    }
}
