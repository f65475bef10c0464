package nl.weerklank.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.weerklank.account.Links;
import nl.weerklank.account.People;
import nl.weerklank.course.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * An organisation's server: people sign in. Spring Security keeps the sign-in and talks to identity providers; what
 * somebody may do stands in {@code access.tsv}, and foreign pages are kept out by {@link Gate}.
 */
@Configuration(proxyBeanMethods = false)
@Profile("organisation")
@EnableScheduling
class SignInConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SignInConfiguration.class);

    private final SignInSettings settings;
    private final SignIns signIns;
    private final People people;
    private final Links links;
    private final Retention retention;
    private final ConversationSocket sockets;
    private final SessionRepository<? extends Session> kept;

    SignInConfiguration(
            SignInSettings settings,
            SignIns signIns,
            People people,
            Links links,
            Retention retention,
            ConversationSocket sockets,
            SessionRepository<? extends Session> kept) {
        this.settings = settings;
        this.signIns = signIns;
        this.people = people;
        this.links = links;
        this.retention = retention;
        this.sockets = sockets;
        this.kept = kept;
    }

    @Bean
    SecurityFilterChain signInChain(HttpSecurity http, ObjectProvider<ClientRegistrationRepository> providers)
            throws Exception {
        http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable);
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/")
                    .successHandler(this::arrived)
                    .failureHandler((request, response, failure) -> {
                        LOG.info("An identity provider let nobody in: {}", failure.getMessage());
                        response.sendRedirect("/#/sign-in/failed");
                    }));
        }
        return http.build();
    }

    private void arrived(HttpServletRequest request, HttpServletResponse response, Authentication arrived)
            throws IOException {
        if (!(arrived.getPrincipal() instanceof OidcUser user)) {
            signIns.signOut(request);
            response.sendRedirect("/#/sign-in/failed");
            return;
        }
        var email = Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null;
        UUID home = settings.home().isBlank()
                ? null
                : people.organisation(settings.home()).id();
        var person =
                people.fromElsewhere(user.getIssuer().toString(), user.getSubject(), email, user.getFullName(), home);
        if (person.isEmpty()) {
            signIns.signOut(request);
            response.sendRedirect("/#/sign-in/unknown");
            return;
        }
        signIns.signIn(person.get(), request, response);
        response.sendRedirect("/#/");
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void sweep() {
        links.sweep();
        retention.sweep();
    }

    /** A socket outlives the request that opened it, so it is looked at whether its sign-in still is. */
    @Scheduled(fixedDelayString = "${weerklank.sign-in.look-every:PT15S}")
    void lookAtSockets() {
        sockets.closeSignedOut(signIn -> kept.findById(signIn) != null);
    }
}
