package nl.weerklank.client;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One question to a language model, read word by word on the caller's thread, which gives up when it takes too long. */
final class ModelCall implements StreamingChatResponseHandler {

    /** Characters after which an answer is taken as one that will not end. */
    private static final int LONGEST = 8_000;

    /** The answer cannot be used. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Fallback why;

        Failed(Fallback why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        Fallback why() {
            return why;
        }
    }

    private record Piece(String text, boolean last, boolean broken) {}

    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private volatile StreamingHandle stream;
    private volatile boolean over;

    private ModelCall() {}

    /**
     * Asks and reads to the end.
     *
     * @param soFar sees the text each time it has grown, and may throw {@link Failed} to stop reading
     * @throws Failed when nothing usable came in time
     */
    static String ask(
            StreamingChatModel model, VoiceSettings limits, List<ChatMessage> messages, Consumer<String> soFar) {
        var call = new ModelCall();
        try {
            model.chat(messages, call);
            return call.read(limits, soFar);
        } catch (Failed failed) {
            throw failed;
        } catch (InterruptedException stopped) {
            throw new Failed(Fallback.INTERRUPTED);
        } catch (RuntimeException broken) {
            throw new Failed(Fallback.UNREACHABLE);
        } finally {
            call.stop();
        }
    }

    private String read(VoiceSettings limits, Consumer<String> soFar) throws InterruptedException {
        long end = System.nanoTime() + limits.total().toNanos();
        var text = new StringBuilder();
        while (true) {
            boolean first = text.isEmpty();
            Duration patience = first ? limits.firstToken() : limits.betweenTokens();
            long left = end - System.nanoTime();
            var piece = pieces.poll(Math.min(left, patience.toNanos()), TimeUnit.NANOSECONDS);
            if (piece == null) {
                boolean outOfTime = end - System.nanoTime() <= 0;
                throw new Failed(
                        outOfTime && !first ? Fallback.ENDLESS : first ? Fallback.SLOW_START : Fallback.STALLED);
            }
            if (piece.broken()) {
                throw new Failed(Fallback.UNREACHABLE);
            }
            if (piece.last()) {
                return text.toString();
            }
            text.append(piece.text());
            if (text.length() > LONGEST) {
                throw new Failed(Fallback.ENDLESS);
            }
            soFar.accept(text.toString());
        }
    }

    /** Also a stream that only begins after nobody waits for it any more is closed. */
    private void stop() {
        over = true;
        if (stream != null) {
            stream.cancel();
        }
    }

    @Override
    public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
        stream = context.streamingHandle();
        if (over) {
            stream.cancel();
        } else if (partial.text() != null && !partial.text().isEmpty()) {
            pieces.add(new Piece(partial.text(), false, false));
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        pieces.add(new Piece(null, true, false));
    }

    @Override
    public void onError(Throwable error) {
        pieces.add(new Piece(null, false, true));
    }
}
