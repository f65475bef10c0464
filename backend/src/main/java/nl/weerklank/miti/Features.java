package nl.weerklank.miti;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a model sees of a turn: hashed features with a value, and for those that stand somewhere in the text the words
 * they stand on, so that a score can be traced back to words.
 */
final class Features {

    /** Hash bins; more gains nothing on this much data. */
    static final int BINS = 1 << 17;

    static final int BIAS = 0;

    private static final float HAND = 0.5f;
    private static final float CUE = 1f;

    /** Characters of a turn in which cues are looked for. */
    private static final int CUE_REACH = 1_500;

    private static final int SHORT_ANSWER = 4;

    private int[] bins = new int[512];
    private int[] first = new int[512];
    private int[] last = new int[512];
    private float[] values = new float[512];
    private int count;

    private Features() {}

    /**
     * @param said the turn
     * @param before the other speaker's last turn, or null
     * @param earlier the same speaker's last turn, or null
     */
    static Features of(Tokens said, Tokens before, Tokens earlier) {
        var features = new Features();
        features.put(BIAS, 1, -1, -1);
        features.words(said);
        features.characters(said);
        features.form(said);
        features.cues(said);
        features.echo(said, before);
        if (before != null) {
            features.context("p", before);
        }
        if (earlier != null && earlier.size() > 0) {
            int size = earlier.size();
            features.hand("e?" + earlier.words().get(size - 1).equals("?"));
        }
        return features;
    }

    int count() {
        return count;
    }

    int bin(int i) {
        return bins[i];
    }

    float value(int i) {
        return values[i];
    }

    int first(int i) {
        return first[i];
    }

    int last(int i) {
        return last[i];
    }

    private void words(Tokens said) {
        int start = count;
        List<String> words = said.words();
        for (int i = 0; i < words.size(); i++) {
            int hash = 17;
            for (int n = 0; n < 3 && i + n < words.size(); n++) {
                hash = mix(hash, words.get(i + n).hashCode());
                add(mix(hash, n + 1), i, i + n);
            }
        }
        scale(start, 1.6f);
    }

    private void characters(Tokens said) {
        int start = count;
        for (int i = 0; i < said.size(); i++) {
            String word = said.words().get(i);
            for (int from = -1; from < word.length() - 1; from++) {
                int hash = 7919;
                for (int to = from; to <= word.length() && to < from + 5; to++) {
                    char c = to < 0 ? '<' : to == word.length() ? '>' : word.charAt(to);
                    hash = mix(hash, c);
                    if (to - from >= 2) {
                        add(mix(hash, 31), i, i);
                    }
                }
            }
        }
        scale(start, 1f);
    }

    /** How the turn is built: how each unit begins, where it asks, how long it is. */
    private void form(Tokens said) {
        List<String> words = said.words();
        int units = said.unitCount();
        for (int i = 0; i < words.size(); i++) {
            boolean begins = i == 0 || said.units()[i] != said.units()[i - 1];
            if (begins) {
                String place = said.units()[i] == 0 ? "1" : said.units()[i] == units - 1 ? "z" : "m";
                hand("u" + words.get(i), i);
                hand("u" + place + words.get(i), i);
                if (i + 1 < words.size()) {
                    hand("u" + place + words.get(i) + " " + words.get(i + 1), i);
                    hand("v" + words.get(i) + " " + words.get(i + 1), i);
                }
                if (i > 0) {
                    hand("b" + words.get(i), i);
                }
            }
            if (words.get(i).equals("?")) {
                int begin = i;
                while (begin > 0 && said.units()[begin - 1] == said.units()[i]) {
                    begin--;
                }
                hand("q" + words.get(begin), begin);
                hand("?", i);
                hand(begin == i ? "?alone" : "?" + (i == words.size() - 1), i);
                if (begin + 1 < i) {
                    hand("q" + words.get(begin) + " " + words.get(begin + 1), begin);
                }
            }
        }
        if (!words.isEmpty()) {
            hand("l" + words.get(words.size() - 1), words.size() - 1);
        }
        hand("n" + bucket(words.size()));
        hand("s" + Math.min(units, 5));
    }

    /** Known wordings, each on the words that it covers. */
    private void cues(Tokens said) {
        var text = new StringBuilder();
        var starts = new int[said.size()];
        for (int i = 0; i < said.size(); i++) {
            starts[i] = text.length() + (i == 0 ? 0 : 1);
            text.append(i == 0 ? "" : " ").append(said.words().get(i));
        }
        for (Cues.Hit hit : Cues.in(text.length() > CUE_REACH ? text.substring(0, CUE_REACH) : text)) {
            put(folded(mix(104729, hit.cue().hashCode())), CUE, word(starts, hit.start()), word(starts, hit.end() - 1));
        }
    }

    private static int word(int[] starts, int at) {
        int found = Arrays.binarySearch(starts, Math.max(0, at));
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** How much of what the other just said comes back. */
    private void echo(Tokens said, Tokens before) {
        if (before == null) {
            hand("o-none");
            return;
        }
        Set<String> heard = new HashSet<>(before.words());
        int content = 0;
        int shared = 0;
        for (String word : said.words()) {
            if (word.length() > 3) {
                content++;
                shared += heard.contains(word) ? 1 : 0;
            }
        }
        hand("o" + Math.min(shared, 5));
        hand("r" + (content == 0 ? 9 : shared * 5 / content));
    }

    private void context(String salt, Tokens before) {
        int size = before.size();
        hand(salt + "n" + bucket(size));
        if (size == 0) {
            return;
        }
        hand(salt + "?" + before.words().contains("?"));
        hand(salt + "1" + before.words().get(0));
        if (size <= SHORT_ANSWER) {
            hand(salt + "s" + String.join(" ", before.words()));
        }
        int start = count;
        for (String word : before.words()) {
            add(mix(salt.hashCode(), word.hashCode()), -1, -1);
        }
        scale(start, 0.5f);
    }

    private static int bucket(int size) {
        return size <= 4 ? size : size <= 6 ? 5 : size <= 9 ? 6 : size <= 14 ? 7 : size <= 22 ? 8 : size <= 40 ? 9 : 10;
    }

    private void hand(String name) {
        put(folded(mix(104729, name.hashCode())), HAND, -1, -1);
    }

    private void hand(String name, int word) {
        put(folded(mix(104729, name.hashCode())), HAND, word, word);
    }

    private void add(int hash, int from, int to) {
        put(folded(hash), 1, from, to);
    }

    private void put(int bin, float value, int from, int to) {
        if (count == bins.length) {
            bins = Arrays.copyOf(bins, count * 2);
            first = Arrays.copyOf(first, count * 2);
            last = Arrays.copyOf(last, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        bins[count] = bin;
        values[count] = value;
        first[count] = from;
        last[count] = to;
        count++;
    }

    /** Gives a group of features the same weight in a long turn as in a short one. */
    private void scale(int start, float norm) {
        if (count > start) {
            float each = (float) (norm * 2 / Math.sqrt(count - start));
            Arrays.fill(values, start, count, each);
        }
    }

    private static int folded(int hash) {
        return 1 + Math.floorMod(mix(hash, 0x9E3779B9), BINS - 1);
    }

    private static int mix(int hash, int value) {
        int mixed = (hash ^ value) * 0x85EBCA6B;
        mixed ^= mixed >>> 13;
        mixed *= 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
