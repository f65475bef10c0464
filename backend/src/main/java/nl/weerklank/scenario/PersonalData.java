package nl.weerklank.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what looks like the data of a real person, wherever it stands in a script. */
final class PersonalData {

    /** Nobody in a case was born later, and an appointment may be written out in full. */
    private static final int LATEST_BIRTH = 2019;

    /** As in "3 mei 1980". */
    private static final int FEWEST_DIGITS = 5;

    private static final String MONTH = "jan(?:uari)?|feb(?:ruari)?|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
            + "|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|august|october";

    /** @param real tells a likely one from what only has its shape */
    private record Kind(ProblemCode code, Pattern shape, Predicate<MatchResult> real) {}

    private static final Kind[] KINDS = {
        new Kind(
                ProblemCode.CITIZEN_NUMBER,
                Pattern.compile("(?<![\\d.,€+])\\d{9}(?![\\d])|(?<![\\d.])\\d{4}[. ]\\d{2}[. ]\\d{3}(?!\\d)"),
                found -> passesElevenTest(found.group())),
        new Kind(
                ProblemCode.BANK_ACCOUNT,
                Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b"),
                found -> passesIbanTest(found.group())),
        new Kind(
                ProblemCode.PHONE_NUMBER,
                Pattern.compile(
                        "(?<![\\w+])(?:(?:\\+|00)\\d{2,3}[ .-]?(?:\\(0\\)[ .-]?)?|\\(?0)[1-9](?:[ .)-]{0,2}\\d){8}(?!\\d)"),
                found -> true),
        new Kind(
                ProblemCode.E_MAIL_ADDRESS,
                Pattern.compile("[\\w.+-]+@(?!example\\.|voorbeeld\\.)[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2,}"),
                found -> true),
        new Kind(
                ProblemCode.BIRTH_DATE,
                Pattern.compile(
                        "(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])[-/. ](?:0?[1-9]|1[0-2]|(?i:" + MONTH
                                + "))[-/. ]{1,2}((?:19|20)\\d{2})(?!\\d)|(?<!\\d)((?:19|20)\\d{2})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d)"),
                found -> Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1)) <= LATEST_BIRTH)
    };

    private PersonalData() {}

    /** @param start where it begins in the line, in UTF-16 units */
    record Found(ProblemCode code, int start) {}

    static void check(ScriptText script, Problems problems) {
        for (int i = 0; i < script.lines().size(); i++) {
            String line = script.lines().get(i);
            for (Found found : in(line)) {
                problems.add(found.code(), new Place(i + 1, line.codePointCount(0, found.start()) + 1));
            }
        }
    }

    /** The first of each kind in a line. */
    static List<Found> in(String line) {
        var all = new ArrayList<Found>();
        if (!worthALook(line)) {
            return all;
        }
        String left = line;
        for (Kind kind : KINDS) {
            var found = kind.shape().matcher(left).results().filter(kind.real()).findFirst();
            if (found.isPresent()) {
                int start = found.get().start();
                all.add(new Found(kind.code(), start));
                // Part of an account number could pass for a telephone number.
                left = left.substring(0, start)
                        + "\0".repeat(found.get().group().length())
                        + left.substring(found.get().end());
            }
        }
        return all;
    }

    /** Most lines hold no address and fewer digits than a date has, and the patterns are slow. */
    private static boolean worthALook(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            if (digits == FEWEST_DIGITS || c == '@') {
                return true;
            }
        }
        return false;
    }

    /** A citizen number's digits, weighed 9 to 2 and the last -1, add up to a multiple of eleven. */
    private static boolean passesElevenTest(String written) {
        var digits = written.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (i == 8 ? -1 : 9 - i);
        }
        return sum % 11 == 0 && sum != 0;
    }

    /** ISO 13616: with its first four characters at the end and letters as numbers, one is left after division by 97. */
    private static boolean passesIbanTest(String written) {
        var account = written.replace(" ", "");
        int rest = 0;
        for (char c : (account.substring(4) + account.substring(0, 4)).toCharArray()) {
            int value = Character.digit(c, 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }
}
