package nl.weerklank.miti;

import java.util.Set;

/** Tells Dutch from English by small words; earlier turns decide when a turn does not. */
final class LanguageGuess {

    private static final Set<String> DUTCH = Set.of(
            "de", "het", "een", "ik", "je", "u", "jij", "dat", "niet", "en", "van", "op", "wat", "zo", "maar", "ook",
            "wel", "er", "hoe", "bij", "mijn", "uw", "nou", "ja", "nee", "gewoon", "heb", "hebt", "bent", "naar", "met",
            "voor", "om", "te", "dus", "oké", "moet", "goed", "zijn", "dan", "daar", "hier", "hoor");

    private static final Set<String> ENGLISH = Set.of(
            "the", "a", "i", "you", "it", "that", "and", "of", "to", "what", "so", "but", "not", "my", "your", "yes",
            "yeah", "no", "just", "have", "are", "for", "with", "how", "it's", "i'm", "don't", "you're", "okay", "well",
            "would", "could", "about", "this", "there", "do", "me", "at", "uh", "um", "right", "sure");

    private LanguageGuess() {}

    static Language of(Tokens said, Context context) {
        int dutch = 0;
        int english = 0;
        for (String word : said.words()) {
            dutch += DUTCH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        for (Context.Heard heard : context.recent()) {
            var coded = heard.trainee() != null
                    ? heard.trainee().language()
                    : heard.client().language();
            dutch += coded == Language.NL ? 1 : 0;
            english += coded == Language.EN ? 1 : 0;
        }
        return english > dutch ? Language.EN : Language.NL;
    }
}
