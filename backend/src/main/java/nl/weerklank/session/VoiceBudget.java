package nl.weerklank.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.client.Fallback;
import nl.weerklank.client.LanguageModelVoice;
import nl.weerklank.client.VoiceSettings;
import org.springframework.stereotype.Component;

/**
 * How often a language model may still be asked, in one conversation and on one day (UTC). What was asked stands in the
 * log, so a restart does not give a day anew; proposals for a trainee's turn are not stored, and counted here alone.
 */
@Component
public class VoiceBudget {

    private static final Duration COUNT_AGAIN = Duration.ofMinutes(1);

    private final VoiceSettings settings;
    private final SessionLog log;
    private final Clock clock;
    private LocalDate day;
    private Instant counted = Instant.EPOCH;
    private int asked;
    private final Map<UUID, Integer> proposals = new HashMap<>();

    VoiceBudget(LanguageModelVoice voice, SessionLog log, Optional<Clock> clock) {
        this.settings = voice.settings();
        this.log = log;
        this.clock = clock.orElse(Clock.systemUTC());
    }

    /**
     * Takes one question out of the budget.
     *
     * @param inSession how often a model was asked for an answer in this conversation
     * @return why it may not be asked, or null when it may
     */
    synchronized Fallback take(UUID session, int inSession) {
        var refused = refused(session, inSession);
        if (refused == null) {
            asked++;
        }
        return refused;
    }

    /** The same for a proposal to a trainee. */
    synchronized Fallback takeForProposal(UUID session, int inSession) {
        var refused = refused(session, inSession);
        if (refused == null) {
            proposals.merge(session, 1, Integer::sum);
        }
        return refused;
    }

    /** The same for lines that a trainer asks for; one may ask for as many on a day as there may be in a conversation. */
    public synchronized Fallback takeForDraft(UUID person) {
        return takeForProposal(person, 0);
    }

    private Fallback refused(UUID session, int inSession) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        // Counted again now and then, because another server on the same database asks as well.
        if (!today.equals(day)
                || Duration.between(counted, clock.instant()).abs().compareTo(COUNT_AGAIN) > 0) {
            if (!today.equals(day)) {
                proposals.clear();
            }
            asked = log.modelsAsked(today.atStartOfDay(ZoneOffset.UTC).toInstant());
            day = today;
            counted = clock.instant();
        }
        if (inSession + proposals.getOrDefault(session, 0) >= settings.callsPerSession()) {
            return Fallback.BUDGET_SESSION;
        }
        int proposed = proposals.values().stream().mapToInt(Integer::intValue).sum();
        return asked + proposed >= settings.callsPerDay() ? Fallback.BUDGET_DAY : null;
    }
}
