package nl.weerklank.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Keeps one address from taking a server for itself. A class behind one address fits in easily; a server that only its
 * own machine can reach has no limit.
 */
@Component
class Pace {

    /** Attempts a minute to come in as the same person, whichever address they come from. */
    private static final int AS_ONE_PERSON = 6;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> requests = buckets();
    private final Cache<String, Bucket> conversations = buckets();
    private final Cache<String, Bucket> signIns = buckets();
    private final Cache<String, Bucket> signInsAs = buckets();
    private final int signInsPerMinute;
    private final int messagesPerMinute;
    private final int requestsPerMinute;
    private final int conversationsPerMinute;

    Pace(WeerklankSettings settings, SignInSettings signIn, Origins origins) {
        signInsPerMinute = signIn.perMinute();
        messagesPerMinute = settings.messagesPerMinute();
        requestsPerMinute = origins.alone() ? 0 : settings.requestsPerMinute();
        conversationsPerMinute = origins.alone() ? 0 : settings.conversationsPerMinute();
    }

    /** @param begins whether the request begins a conversation */
    boolean allows(String address, boolean begins) {
        return allows(requests, address, requestsPerMinute)
                && (!begins || allows(conversations, address, conversationsPerMinute));
    }

    /** For one socket: a person types a turn in seconds, and a draft goes along with every few letters. */
    BooleanSupplier ofASocket() {
        if (messagesPerMinute <= 0) {
            return () -> true;
        }
        var bucket = Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(Math.max(1, messagesPerMinute / 6)).refillGreedy(messagesPerMinute, MINUTE))
                .build();
        return () -> bucket.tryConsume(1);
    }

    /**
     * Whether somebody may try to come in now, on any server.
     *
     * @param email as whom, or empty
     */
    boolean allowsSignIn(String address, String email) {
        return allows(signIns, address, signInsPerMinute)
                && (email.isBlank() || allows(signInsAs, email.strip().toLowerCase(Locale.ROOT), AS_ONE_PERSON));
    }

    private static boolean allows(Cache<String, Bucket> of, String address, int perMinute) {
        return perMinute <= 0 || of.get(address, unseen -> bucket(perMinute)).tryConsume(1);
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }

    /** An address that was silent for longer has its whole minute again anyway. */
    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build();
    }
}
