package nl.weerklank.miti;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a model sees of a turn: hashed features with a value, and for those that stand somewhere in the text the words
 * they stand on, so that a score can be traced back to words.
 */
final class Features {

    /** Hash bins. */
    static final int BINS = 1 << 18;

    static final int BIAS = 0;

    /** Bins below this one hold what was thought out by hand: rare or not, each of these means something. */
    static final int HAND_BINS = 1 << 14;

    private static final float HAND = 0.5f;
    private static final float WORDS = 1.5f;
    private static final float CHARACTERS = 1.5f;
    private static final float KINDS = 1.5f;
    private static final float BEFORE = 0.5f;

    /** Words without a kind, one after another, count as one. */
    private static final String UNKNOWN = "_";

    private static final int SHORT_ANSWER = 4;

    private int[] bins = new int[512];
    private int[] first = new int[512];
    private int[] last = new int[512];
    private float[] values = new float[512];
    private int count;

    /** Hurried typing has no marks: how such a turn is built says something else than in a written one. */
    private String manner = "";

    private Features() {}

    /**
     * @param said the turn
     * @param before the other speaker's last turn, or null
     * @param earlier the same speaker's last turn, or null
     */
    static Features of(Tokens said, Tokens before, Tokens earlier, Language language) {
        var features = new Features();
        features.put(BIAS, 1, -1, -1);
        if (IntStream.range(0, said.size()).noneMatch(said::isMark)) {
            features.manner = "~";
        }
        features.words(said);
        features.characters(said);
        features.form(said);
        features.kinds(said, Classes.of(language));
        features.echo(said, before);
        if (before != null) {
            features.context("p", before);
        }
        if (earlier != null && earlier.size() > 0) {
            int size = earlier.size();
            features.hand("e?" + earlier.words().contains("?"));
            features.hand("ez" + earlier.words().get(size - 1).equals("?"));
            features.hand("en" + bucket(size));
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
        scale(start, WORDS);
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
                    if (to - from >= 1) {
                        add(mix(hash, 31), i, i);
                    }
                }
            }
        }
        scale(start, CHARACTERS);
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
                if (i + 2 < words.size()) {
                    hand("v" + words.get(i) + " " + words.get(i + 1) + " " + words.get(i + 2), i);
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

    /** Sequences of kinds of words: with what stands between them as a gap, and without it. */
    private void kinds(Tokens said, Classes classes) {
        int size = said.size();
        var names = new String[size + 2];
        var places = new int[size + 2];
        int length = 0;
        names[length++] = "^";
        for (int i = 0; i < size; i++) {
            String word = said.words().get(i);
            String kind = said.isMark(i) ? word : classes.kind(word);
            kind = kind == null ? UNKNOWN : kind;
            if (!(kind.equals(UNKNOWN) && names[length - 1].equals(UNKNOWN))) {
                places[length] = i;
                names[length++] = kind;
            }
        }
        names[length] = "$";
        places[length++] = Math.max(0, size - 1);
        int start = count;
        sequences(names, places, length, 1, 37);
        int known = 0;
        for (int i = 0; i < length; i++) {
            if (!names[i].equals(UNKNOWN)) {
                names[known] = names[i];
                places[known++] = places[i];
            }
        }
        sequences(names, places, known, 2, 41);
        scale(start, KINDS);
    }

    private void sequences(String[] names, int[] places, int length, int shortest, int salt) {
        for (int i = 0; i < length; i++) {
            int hash = salt;
            for (int n = 0; n < 4 && i + n < length; n++) {
                hash = mix(hash, names[i + n].hashCode());
                if (n + 1 >= shortest) {
                    add(mix(hash, n), places[i], places[i + n]);
                }
            }
        }
    }

    /** How much of what the other just said comes back. */
    private void echo(Tokens said, Tokens before) {
        if (before == null) {
            hand("o-none");
            return;
        }
        Set<String> heard = new HashSet<>(before.words());
        Set<String> stems = new HashSet<>();
        heard.forEach(word -> stems.add(stem(word)));
        int content = 0;
        int shared = 0;
        int alike = 0;
        for (String word : said.words()) {
            if (word.length() > 3) {
                content++;
                shared += heard.contains(word) ? 1 : 0;
                alike += stems.contains(stem(word)) ? 1 : 0;
            }
        }
        hand("o" + Math.min(shared, 5));
        hand("r" + (content == 0 ? 9 : shared * 5 / content));
        hand("a" + (content == 0 ? 9 : alike * 5 / content));
    }

    private static String stem(String word) {
        return word.length() > 5 ? word.substring(0, 5) : word;
    }

    private void context(String salt, Tokens before) {
        int size = before.size();
        hand(salt + "n" + bucket(size));
        if (size == 0) {
            return;
        }
        hand(salt + "?" + before.words().contains("?"));
        hand(salt + "1" + before.words().get(0));
        hand(salt + "z" + before.words().get(size - 1));
        if (size <= SHORT_ANSWER) {
            hand(salt + "s" + String.join(" ", before.words()));
        }
        int start = count;
        for (int i = 0; i < size; i++) {
            int hash = mix(salt.hashCode(), before.words().get(i).hashCode());
            add(hash, -1, -1);
            if (i + 1 < size) {
                add(mix(hash, before.words().get(i + 1).hashCode()), -1, -1);
            }
        }
        scale(start, BEFORE);
    }

    private static int bucket(int size) {
        return size <= 4 ? size : size <= 6 ? 5 : size <= 9 ? 6 : size <= 14 ? 7 : size <= 22 ? 8 : size <= 40 ? 9 : 10;
    }

    private void hand(String name) {
        put(handBin(name), HAND, -1, -1);
    }

    private void hand(String name, int word) {
        put(handBin(name), HAND, word, word);
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
            float each = (float) (norm / Math.sqrt(count - start));
            Arrays.fill(values, start, count, each);
        }
    }

    private static int folded(int hash) {
        return HAND_BINS + Math.floorMod(mix(hash, 0x9E3779B9), BINS - HAND_BINS);
    }

    private int handBin(String name) {
        int hash = mix(mix(104729, name.hashCode()), manner.hashCode());
        return 1 + Math.floorMod(mix(hash, 0x9E3779B9), HAND_BINS - 1);
    }

    private static int mix(int hash, int value) {
        int mixed = (hash ^ value) * 0x85EBCA6B;
        mixed ^= mixed >>> 13;
        mixed *= 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
