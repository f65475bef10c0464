package nl.weerklank.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketSession;

/** What an operator sees of the conversations: numbers and times, never a word of what was said. */
@Component
class Figures {

    private final MeterRegistry registry;
    private final Timer turns;

    Figures(MeterRegistry registry) {
        this.registry = registry;
        this.turns = Timer.builder("weerklank.turn")
                .description("From a trainee's turn that came in until it and its answer were stored and told")
                .publishPercentileHistogram()
                .register(registry);
    }

    void count(Set<WebSocketSession> open) {
        registry.gauge("weerklank.sockets", open, Set::size);
    }

    <T> T turn(Supplier<T> step) {
        return turns.record(step);
    }

    /** @param code of the problem that was told */
    void refused(String code) {
        Counter.builder("weerklank.refused")
                .tag("code", code)
                .register(registry)
                .increment();
    }
}
