package nl.weerklank.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people come into an organisation's server.
 *
 * @param address where people find this server, such as {@code https://weerklank.example}; needed to send links by mail
 * @param from whom its mail comes from
 * @param home name of the organisation that whoever is new from an identity provider comes into; empty lets nobody new in
 * @param providers names of identity providers on the screen, by their registration's identifier
 * @param perMinute most attempts to sign in from one address
 */
@ConfigurationProperties("weerklank.sign-in")
record SignInSettings(
        @DefaultValue("") String address,
        @DefaultValue("weerklank@localhost") String from,
        @DefaultValue("") String home,
        List<Provider> providers,
        @DefaultValue("60") int perMinute) {

    /** @param id as in {@code spring.security.oauth2.client.registration} */
    record Provider(String id, String name) {}

    SignInSettings {
        providers = providers == null ? List.of() : providers;
        address = address.replaceFirst("/+$", "");
    }
}
