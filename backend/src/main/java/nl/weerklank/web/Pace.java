package nl.weerklank.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Keeps one address from taking a server for itself. A class behind one address fits in easily; a server that only its
 * own machine can reach has no limit.
 */
@Component
class Pace {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> requests = buckets();
    private final Cache<String, Bucket> conversations = buckets();
    private final int requestsPerMinute;
    private final int conversationsPerMinute;

    Pace(WeerklankSettings settings, Origins origins) {
        requestsPerMinute = origins.alone() ? 0 : settings.requestsPerMinute();
        conversationsPerMinute = origins.alone() ? 0 : settings.conversationsPerMinute();
    }

    /** @param begins whether the request begins a conversation */
    boolean allows(String address, boolean begins) {
        return allows(requests, address, requestsPerMinute)
                && (!begins || allows(conversations, address, conversationsPerMinute));
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
