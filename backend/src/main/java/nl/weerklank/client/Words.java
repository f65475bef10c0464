package nl.weerklank.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weerklank.miti.Language;

/** Words reduced to rough stems, so that "brieven" is heard as "brief" and "huurachterstand" as "achterstand". */
final class Words {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private static final Pattern ENGLISH_ENDING = Pattern.compile("(ing|ed|ies|es|s)$");
    private static final Pattern ENGLISH_FINAL = Pattern.compile("[ye]$");
    private static final Pattern TWICE_AT_END = Pattern.compile("(.)\\1$");

    private static final Pattern DIMINUTIVE = Pattern.compile("(etjes?|tjes?|jes?)$");
    // "gepraat" is "praat" and "opgebeld" is "opbel"; short words such as "geld" keep what they have.
    private static final Pattern PARTICIPLE =
            Pattern.compile("^(op|aan|af|uit|in|mee|door|terug|weg|bij|over|voor|na)?ge(\\p{L}{3,})(?<=t|d|en)$");
    private static final Pattern FINAL_T = Pattern.compile("(?<=[bcdfghjklmnpqrsvwxz])t$");
    private static final Pattern ENDING = Pattern.compile("(en|s|e)$");
    private static final Pattern LONG_VOWEL = Pattern.compile("([aeou])\\1");
    private static final Pattern TWICE = Pattern.compile("([bcdfgklmnprst])\\1$");

    private record Word(String word, Language language) {}

    /** People use the same few thousand words over and over. */
    private static final Cache<Word, String> STEMS =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private static final Set<String> COMMON = new HashSet<>();
    private static final Set<String> WEAK = new HashSet<>();
    private static final Map<Language, Map<String, String>> FORMS = new HashMap<>();

    static {
        for (String[] row : Resources.rows("words.tsv")) {
            var words = List.of(row[2].split(" "));
            switch (row[0]) {
                case "common" -> COMMON.addAll(words);
                case "weak" -> WEAK.addAll(words);
                default -> {
                    var forms = FORMS.computeIfAbsent(
                            row[1].equals("nl") ? Language.NL : Language.EN, language -> new HashMap<>());
                    words.forEach(word -> forms.put(word, words.get(0)));
                }
            }
        }
    }

    private Words() {}

    static List<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return BREAK.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    static boolean common(String word) {
        return word.length() < 2 || COMMON.contains(word);
    }

    /** Whether a word says little about what is asked, such as "krijgen" or "tijd". */
    static boolean weak(String word) {
        return WEAK.contains(word);
    }

    static List<String> stems(String text, Language language) {
        return of(text).stream()
                .filter(word -> !common(word))
                .map(word -> stem(word, language))
                .toList();
    }

    static String stem(String word, Language language) {
        return STEMS.get(new Word(word, language), Words::reduced);
    }

    private static String reduced(Word asked) {
        String word = asked.word();
        Language language = asked.language();
        String s = FORMS.getOrDefault(language, Map.of()).getOrDefault(word, word);
        return language == Language.EN ? english(s) : dutch(s);
    }

    private static String english(String word) {
        String s = word.length() > 5
                ? ENGLISH_ENDING.matcher(word).replaceAll("")
                : word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        s = TWICE_AT_END.matcher(s).replaceAll("$1");
        return s.length() > 3 ? ENGLISH_FINAL.matcher(s).replaceAll("") : s;
    }

    private static String dutch(String word) {
        String s = word;
        if (s.length() > 6) {
            s = PARTICIPLE.matcher(s).replaceAll("$1$2");
        }
        if (s.length() > 4) {
            s = DIMINUTIVE.matcher(s).replaceAll("");
        }
        // "brieven" loses its ending before it can be "brief", and "nachten" is "nacht" before both lose their t.
        String before;
        do {
            before = s;
            if (s.length() > 4) {
                s = FINAL_T.matcher(s).replaceAll("");
            }
            if (s.length() > 4) {
                s = ENDING.matcher(s).replaceAll("");
            }
        } while (!s.equals(before));
        s = LONG_VOWEL.matcher(s).replaceAll("$1");
        s = TWICE.matcher(s).replaceAll("$1");
        return s.endsWith("v")
                ? s.substring(0, s.length() - 1) + "f"
                : s.endsWith("z") ? s.substring(0, s.length() - 1) + "s" : s;
    }

    /** Whether two stems are the same word or, in Dutch, one is the first or last part of the other, a compound. */
    static boolean alike(String one, String other, Language language) {
        if (one.equals(other)) {
            return true;
        }
        if (language == Language.EN) {
            return false;
        }
        String small = one.length() < other.length() ? one : other;
        String large = small.equals(one) ? other : one;
        return small.length() >= 4
                && large.length() >= small.length() + 3
                && (large.startsWith(small) || large.endsWith(small));
    }
}
