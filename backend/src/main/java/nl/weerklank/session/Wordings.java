package nl.weerklank.session;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.weerklank.client.Brief;
import nl.weerklank.client.LanguageModelVoice;
import nl.weerklank.client.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets a language model find words away from everything else: no lock is held meanwhile, so a slow model keeps nobody
 * waiting but the one it answers. A conversation has at most one answer under way.
 */
@Component
class Wordings {

    private static final int IDLE_SECONDS = 30;

    private static final Logger LOG = LoggerFactory.getLogger(Wordings.class);

    /** @param seq of the trainee's turn that is being answered */
    private static final class UnderWay {
        private final int seq;
        private volatile String soFar;
        private volatile Future<?> work;

        private UnderWay(int seq) {
            this.seq = seq;
        }
    }

    private final LanguageModelVoice voice;
    private final ThreadPoolExecutor workers;
    private final Map<UUID, UnderWay> underWay = new ConcurrentHashMap<>();

    Wordings(LanguageModelVoice voice) {
        this.voice = voice;
        workers = new ThreadPoolExecutor(
                0, voice.settings().atOnce(), IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    var thread = new Thread(work, "wording");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    boolean on() {
        return voice.on();
    }

    /**
     * Begins to find words for an answer.
     *
     * @param partial gets the words so far
     * @param done gets the words, unless the answer was given up before
     * @return false when too many are under way
     */
    boolean begin(UUID session, int seq, Brief brief, Consumer<String> partial, Consumer<Wording> done) {
        var begun = new UnderWay(seq);
        underWay.put(session, begun);
        try {
            begun.work = workers.submit(() -> {
                var wording = voice.say(brief, text -> {
                    begun.soFar = text;
                    if (underWay.get(session) == begun) {
                        partial.accept(text);
                    }
                });
                if (underWay.remove(session, begun)) {
                    tell(session, done, wording);
                }
            });
            return true;
        } catch (RejectedExecutionException full) {
            underWay.remove(session, begun);
            return false;
        }
    }

    private static void tell(UUID session, Consumer<Wording> done, Wording wording) {
        try {
            done.accept(wording);
        } catch (RuntimeException notStored) {
            LOG.warn("An answer in session {} was not stored; it is given again at the next look", session, notStored);
        }
    }

    boolean isUnderWay(UUID session, int seq) {
        var begun = underWay.get(session);
        return begun != null && begun.seq == seq;
    }

    /** The words so far, or null when there are none that may be seen yet. */
    String soFar(UUID session) {
        var begun = underWay.get(session);
        return begun == null ? null : begun.soFar;
    }

    /** Gives up what is under way; its words are not wanted any more. */
    boolean giveUp(UUID session) {
        var begun = underWay.remove(session);
        if (begun != null && begun.work != null) {
            begun.work.cancel(true);
        }
        return begun != null;
    }

    /** What is not answered when the server stops is answered at the next look. */
    @PreDestroy
    void stop() {
        underWay.clear();
        workers.shutdownNow();
    }
}
