package nl.weerklank.client;

import java.net.URI;
import java.time.Duration;

/**
 * The one place of settings of the language model that may word the client; off unless a provider is named. The key is
 * not among them: it comes from the environment only, so that it never stands in a file or a log.
 *
 * @param baseUrl where the model is asked, such as {@code http://localhost:11434}; required for {@code openai}
 * @param model name of the model on that server
 * @param firstToken longest wait for the first words
 * @param betweenTokens longest silence within an answer
 * @param total longest time for a whole answer
 * @param maxTokens most tokens in one answer, 16–2,000
 * @param temperature 0 (always the likeliest words) to 2
 * @param atOnce most answers under way at the same time, 1–200
 * @param callsPerSession how often a model may be asked in one conversation, 0 or more
 * @param callsPerDay how often this server may ask a model on one day (UTC), 0 or more
 */
public record VoiceSettings(
        Provider provider,
        String baseUrl,
        String model,
        Duration firstToken,
        Duration betweenTokens,
        Duration total,
        Integer maxTokens,
        Double temperature,
        Integer atOnce,
        Integer callsPerSession,
        Integer callsPerDay) {

    /** Which way of asking the server understands. */
    public enum Provider {
        NONE,
        OPENAI,
        OLLAMA
    }

    public static final VoiceSettings OFF =
            new VoiceSettings(null, null, null, null, null, null, null, null, null, null, null);

    private static final int DRAFTS_TAKE = 4;
    private static final int DRAFT_TOKENS = 1_500;

    /** @throws IllegalArgumentException naming the setting that cannot be used */
    public VoiceSettings {
        provider = provider == null ? Provider.NONE : provider;
        baseUrl = blank(baseUrl) && provider == Provider.OLLAMA ? "http://localhost:11434" : baseUrl;
        firstToken = firstToken == null ? Duration.ofSeconds(6) : firstToken;
        betweenTokens = betweenTokens == null ? Duration.ofSeconds(4) : betweenTokens;
        total = total == null ? Duration.ofSeconds(20) : total;
        maxTokens = maxTokens == null ? 200 : maxTokens;
        temperature = temperature == null ? 0.8 : temperature;
        atOnce = atOnce == null ? 16 : atOnce;
        callsPerSession = callsPerSession == null ? 60 : callsPerSession;
        callsPerDay = callsPerDay == null ? 2_000 : callsPerDay;
        if (provider != Provider.NONE) {
            require(address(baseUrl), "base-url", "must be an http or https address");
            require(!blank(model), "model", "must name a model");
        }
        require(positive(firstToken) && positive(betweenTokens) && positive(total), "total", "must be longer than 0");
        require(maxTokens >= 16 && maxTokens <= 2_000, "max-tokens", "must be 16 to 2000");
        require(temperature >= 0 && temperature <= 2, "temperature", "must be 0 to 2");
        require(atOnce >= 1 && atOnce <= 200, "at-once", "must be 1 to 200");
        require(callsPerSession >= 0 && callsPerDay >= 0, "calls-per-day", "must be 0 or more");
    }

    /** For whole pages of lines, which take longer than what a client says. */
    VoiceSettings forDrafts() {
        return new VoiceSettings(
                provider,
                baseUrl,
                model,
                firstToken.multipliedBy(DRAFTS_TAKE),
                betweenTokens,
                total.multipliedBy(DRAFTS_TAKE),
                DRAFT_TOKENS,
                temperature,
                atOnce,
                callsPerSession,
                callsPerDay);
    }

    private static boolean address(String url) {
        try {
            return url != null
                    && URI.create(url.strip()).getHost() != null
                    && url.strip().matches("https?://.*");
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static boolean positive(Duration time) {
        return !time.isZero() && !time.isNegative();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static void require(boolean good, String setting, String what) {
        if (!good) {
            throw new IllegalArgumentException("weerklank.voice." + setting + " " + what);
        }
    }
}
