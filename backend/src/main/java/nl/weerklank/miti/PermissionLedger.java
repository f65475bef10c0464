package nl.weerklank.miti;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Permission to advise, kept over turns: asked, given or refused, and for how many more trainee turns it holds.
 *
 * @param remaining trainee turns for which given permission still holds, 0–3
 */
public record PermissionLedger(Permission state, int remaining) {

    public static final PermissionLedger EMPTY = new PermissionLedger(Permission.NONE, 0);

    private static final int HOLDS = 3;

    private static final Pattern ASKS = Pattern.compile(
            "(?iu)\\b(mag ik|zou ik (u|je|jou)? ?(iets|wat|even)|vin(d|dt) (u|je|jij) het (goed|oké|ok|fijn|prettig)|(is|zou) het (goed|oké|ok|prima) (als|om)"
                    + "|zal ik|wil(t)? (u|je|jij) (horen|weten|dat ik|mijn)|heb(t)? (u|je) er iets aan als"
                    + "|(would|is) it (be )?(all right|alright|ok|okay|fine|helpful)|may i|can i (share|tell|suggest|offer|give|mention)"
                    + "|could i|do you mind if|would you (like|mind)( it)?( if| to hear| me to))\\b");

    private static final Pattern REQUESTS = Pattern.compile(
            "(?iu)\\b(wat (raadt|raad) (u|je|jij)|wat zou(dt)? (u|jij|je) doen|heb(t|eft)? (u|je) (een |nog )?(tip|idee|advies|suggestie)"
                    + "|wat moet ik (dan|nou|nu) doen|hoe (moet|kan) ik dat (dan )?(doen|aanpakken)|weet (u|je|jij) (iets|wat)"
                    + "|what (would|do) you (suggest|recommend|advise|think i should)|what (should|can) i do|any (advice|tips|ideas|suggestions)"
                    + "|do you have any)\\b");

    private static final Set<String> YES = Set.of(
            "ja",
            "jawel",
            "jazeker",
            "prima",
            "goed",
            "oké",
            "oke",
            "ok",
            "okay",
            "best",
            "graag",
            "tuurlijk",
            "natuurlijk",
            "zeker",
            "mag",
            "vooruit",
            "yes",
            "yeah",
            "sure",
            "fine",
            "please",
            "yep",
            "alright",
            "absolutely");

    private static final Pattern YES_PHRASE = Pattern.compile(
            "(?iu)^\\W*(doe maar|ga je gang|gaat uw gang|vertel|zeg het maar|kom maar|laat maar horen|van mij mag|mij best|vooruit|go (on|ahead)|i('d| would) like that|if you (like|want))\\b.*");

    private static final Pattern NO_PHRASE = Pattern.compile(
            "(?iu)^\\W*(nee|neen|nou nee|liever niet|hoeft niet|laat maar( zitten)?$|niet nodig|dat hoeft niet|geen behoefte|daar zit ik niet op te wachten|no\\b|nope|not really|i'd rather not|rather not).*");

    private static final Pattern PRESCRIBES = Pattern.compile(
            "(?iu)\\b(je moet|u moet|moet je|moet u|gewoon|you (must|have to|need to)|you should just)\\b");

    /** Whether the words ask the client for leave to say something. */
    static boolean asks(String text) {
        return ASKS.matcher(text).find();
    }

    /** Whether advice in this turn would have the client's permission. */
    boolean allows(String text) {
        return state == Permission.GIVEN
                && remaining > 0
                && !PRESCRIBES.matcher(text).find();
    }

    PermissionLedger afterTrainee(String text, TraineeCoding coding) {
        if (asks(text)) {
            return new PermissionLedger(Permission.ASKED, 0);
        }
        if (state == Permission.GIVEN && remaining > 1) {
            return new PermissionLedger(Permission.GIVEN, remaining - 1);
        }
        return EMPTY;
    }

    PermissionLedger afterClient(String text, ClientCoding coding, Context before) {
        if (REQUESTS.matcher(text).find()) {
            return new PermissionLedger(Permission.GIVEN, HOLDS);
        }
        if (state == Permission.ASKED) {
            if (NO_PHRASE.matcher(text).matches()) {
                return new PermissionLedger(Permission.REFUSED, 0);
            }
            if (yes(text)) {
                return new PermissionLedger(Permission.GIVEN, HOLDS);
            }
            return coding.discord() ? new PermissionLedger(Permission.REFUSED, 0) : EMPTY;
        }
        return coding.discord() ? EMPTY : this;
    }

    private static boolean yes(String text) {
        Tokens said = Tokens.of(text);
        return YES_PHRASE.matcher(text).matches()
                || said.words().stream()
                        .filter(word -> !word.equals(","))
                        .limit(3)
                        .anyMatch(YES::contains);
    }
}
