package nl.weerklank.client;

import java.text.Normalizer;
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
    private static final Set<String> COMMON =
            new HashSet<>(List.of(("de het een en of maar want dus als dan dat die dit deze er hier daar "
                            + "ik je jij jou jouw u uw hij zij ze we wij hem haar hun mijn me mij zich ons is ben bent zijn was waren "
                            + "wordt worden heb hebt heeft hebben had hadden kan kunt kunnen kon zou zouden wil wilt willen moet moeten "
                            + "gaat gaan ga doet doen doe wat wie waar wanneer waarom hoe welke in op aan van voor met naar bij uit om "
                            + "over onder tegen door tot te niet geen wel ook nog al nu eens even toch zo heel erg meer iets niets veel "
                            + "eigenlijk precies gewoon vindt vind vinden denkt denk denken zegt zeggen vertellen vertel ziet kijkt staat "
                            + "the a an and or but so if then that this these those there here i you your he she it we they him her them "
                            + "my me is am are was were be been have has had do does did can could would will should what who where when "
                            + "why how which in on at of for with to from by about out not no also still just very more something tell "
                            + "think feel know like get go going really your yours")
                    .split(" ")));

    /** Forms of common Dutch verbs that no rule reaches. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("heeft", "heb"),
            Map.entry("hebt", "heb"),
            Map.entry("had", "heb"),
            Map.entry("gaat", "ga"),
            Map.entry("gaan", "ga"),
            Map.entry("doet", "doe"),
            Map.entry("deed", "doe"),
            Map.entry("bent", "ben"),
            Map.entry("is", "ben"),
            Map.entry("was", "ben"),
            Map.entry("wilt", "wil"),
            Map.entry("kunt", "kan"),
            Map.entry("kun", "kan"),
            Map.entry("zag", "zie"),
            Map.entry("ziet", "zie"));

    private Words() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return BREAK.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    static boolean common(String word) {
        return word.length() < 2 || COMMON.contains(word);
    }

    static List<String> stems(String text, Language language) {
        return of(text).stream()
                .filter(word -> !common(word))
                .map(word -> stem(word, language))
                .toList();
    }

    static String stem(String word, Language language) {
        String s = word;
        if (language == Language.EN) {
            s = s.length() > 5 ? s.replaceAll("(ing|ed|ies|es|s)$", "") : s.length() > 3 ? s.replaceAll("s$", "") : s;
            return s.replaceAll("(.)\\1$", "$1").replaceAll("[ye]$", "");
        }
        s = FORMS.getOrDefault(s, s);
        if (s.length() > 4) {
            s = s.replaceAll("(etjes?|tjes?|jes?)$", "");
        }
        // "drinkt" is "drink", and "post" becomes "pos" wherever it stands.
        if (s.length() > 4) {
            s = s.replaceAll("(?<=[bcdfghjklmnpqrsvwxz])t$", "");
        }
        if (s.length() > 4) {
            s = s.replaceAll("(en|s|e)$", "");
        }
        return s.replaceAll("([aeou])\\1", "$1")
                .replaceAll("([bcdfgklmnprst])\\1$", "$1")
                .replaceAll("v$", "f")
                .replaceAll("z$", "s");
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
