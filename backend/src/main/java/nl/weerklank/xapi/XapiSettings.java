package nl.weerklank.xapi;

import java.net.URI;
import java.time.Duration;

/**
 * Where the record store is; nothing is told unless an endpoint is set.
 *
 * @param endpoint of the store, before {@code statements}
 * @param home address by which this server names people and cases; people are named by number only
 * @param key of the store, or null when it wants none
 * @param secret that goes with the key
 * @param every how often it is looked whether there is something to tell
 */
public record XapiSettings(URI endpoint, String home, String key, String secret, Duration every) {

    private static final Duration USUAL = Duration.ofSeconds(10);

    /** @throws IllegalArgumentException naming the setting that cannot be used */
    public XapiSettings {
        if (endpoint.getScheme() == null || !endpoint.getScheme().matches("https?")) {
            throw new IllegalArgumentException("weerklank.xapi.endpoint must be an http or https address");
        }
        home = home == null || home.isBlank() ? "https://weerklank.invalid" : home.replaceAll("/+$", "");
        every = every == null ? USUAL : every;
    }

    URI statements() {
        return URI.create(endpoint.toString().replaceAll("/+$", "") + "/statements");
    }
}
