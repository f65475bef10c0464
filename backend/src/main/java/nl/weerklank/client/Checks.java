package nl.weerklank.client;

import java.util.HashSet;
import java.util.Set;
import nl.weerklank.miti.Advice;
import nl.weerklank.miti.Coder;

/** Whether a model's words can be this client's: words first, which can be told halfway, and at the end what they do. */
final class Checks {

    /** How much (0–1) two lines may share before they are the same. */
    private static final double SAME = 0.8;

    /**
     * How much likelier (0–1) another talk must be before it counts. On the authored lines of the shipped cases the
     * coder then turns down 2–20 % of what was meant so, and 61–76 % of sustain or neutral talk meant as change.
     */
    private static final double MARGIN = 0.2;

    private static final double SURE = 0.6;

    private final Brief brief;
    private final Coder coder;
    private final Sayable sayable;

    Checks(Brief brief, Coder coder) {
        this.brief = brief;
        this.coder = coder;
        sayable = new Sayable(brief.scenario().language());
    }

    /** How long an answer may be, in words: a move has its length, and the script's own line is always allowed. */
    static int mostWords(Brief brief) {
        int move =
                switch (brief.reaction().move()) {
                    case CONFIRM, SILENCE -> 12;
                    case SOCIAL_YES, ASK_BACK -> 20;
                    case LEAVE -> 30;
                    default -> 50;
                };
        return Math.max(move, Words.of(brief.reaction().says()).size() + 10);
    }

    /** What is wrong with words that may go on, or null. */
    Fallback halfway(String text) {
        // Some more than was asked for is let pass: counting is not what models do best.
        return Words.of(text).size() > mostWords(brief) * 3 / 2 ? Fallback.TOO_LONG : sayable.wrong(text);
    }

    /** What is wrong with words that are complete, or null. */
    Fallback complete(String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return Fallback.EMPTY;
        }
        var wrong = halfway(text);
        if (wrong != null) {
            return wrong;
        }
        if (repeats(text)) {
            return Fallback.REPEATED;
        }
        return helps(text) ? Fallback.HELPER : otherTalk(text) ? Fallback.OTHER_TALK : null;
    }

    private boolean repeats(String text) {
        var words = new HashSet<>(Words.of(text));
        return brief.said().stream().anyMatch(earlier -> same(words, earlier)) || same(words, brief.heard());
    }

    private static boolean same(Set<String> words, String earlier) {
        var other = new HashSet<>(Words.of(earlier));
        var both = new HashSet<>(words);
        both.retainAll(other);
        var all = new HashSet<>(words);
        all.addAll(other);
        return !both.isEmpty() && both.size() >= SAME * all.size();
    }

    /** Heard as if a trainee had said it: whoever advises or evokes is no longer the client. */
    private boolean helps(String text) {
        boolean asksLikeTheScript = brief.reaction().move() == Move.ASK_BACK
                || brief.reaction().says().contains("?");
        var heard = coder.trainee(text, brief.context());
        boolean toTheOther = Words.of(text).stream()
                .anyMatch(word -> Set.of("je", "jij", "jou", "jouw", "u", "uw", "you", "your")
                        .contains(word));
        return toTheOther
                && (heard.advice() != Advice.NONE
                        || !asksLikeTheScript && heard.probabilities().getOrDefault("question.open", 0.0) >= SURE);
    }

    private boolean otherTalk(String text) {
        var heard = coder.client(text, brief.context()).probabilities();
        double change = heard.getOrDefault("talk.change", 0.0);
        double sustain = heard.getOrDefault("talk.sustain", 0.0);
        double neutral = heard.getOrDefault("talk.neutral", 0.0);
        boolean hostile = brief.reaction().move() != Move.LEAVE
                && !brief.reaction().discord()
                && heard.getOrDefault("discord", 0.0) >= SURE;
        return hostile
                || switch (brief.reaction().talk()) {
                    case CHANGE -> sustain > change + MARGIN || neutral > change + 2 * MARGIN;
                    case SUSTAIN -> change > sustain + MARGIN;
                    case NEUTRAL -> Math.max(change, sustain) > neutral + MARGIN;
                };
    }
}
