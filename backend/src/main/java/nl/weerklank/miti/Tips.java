package nl.weerklank.miti;

import java.util.ArrayList;
import java.util.List;

/** Offers one question to try for advice without permission, for confronting and for pressing. */
public final class Tips {

    private record Wording(Code code, List<String> why, List<String> alternatives) {}

    private static final List<Wording> DUTCH = List.of(
            new Wording(
                    Code.PERSUADE,
                    List.of(
                            "Ongevraagd advies roept vaak een ‘ja, maar’ op: de ander gaat de andere kant verdedigen.",
                            "Een oplossing van jou wordt pas een reden als de ander hem zelf noemt."),
                    List.of(
                            "Welke mogelijkheden ziet u zelf?",
                            "Wat heeft u al geprobeerd, en wat hielp daarvan een beetje?",
                            "Wat zou voor u een haalbare eerste stap zijn?",
                            "Vindt u het goed als ik vertel wat bij anderen wel eens helpt?")),
            new Wording(
                    Code.CONFRONT,
                    List.of(
                            "Tegenspreken maakt dat de ander zijn kant sterker gaat verdedigen.",
                            "Wie een verwijt hoort, doet de deur een stukje dichter."),
                    List.of(
                            "Hoe kijkt u daar zelf tegenaan?",
                            "Wat maakt dit voor u zo lastig?",
                            "Wat zou ik moeten weten om te begrijpen hoe dit voor u is?")));

    private static final List<Wording> ENGLISH = List.of(
            new Wording(
                    Code.PERSUADE,
                    List.of(
                            "Unasked advice often brings a ‘yes, but’: the other starts defending the other side.",
                            "Your solution only becomes a reason when the other names it."),
                    List.of(
                            "What possibilities do you see yourself?",
                            "What have you tried already, and what helped a little?",
                            "What would be a doable first step for you?",
                            "Would it be all right if I told you what sometimes helps others?")),
            new Wording(
                    Code.CONFRONT,
                    List.of(
                            "Contradicting makes people defend their side more strongly.",
                            "Hearing a reproach makes people close the door a little."),
                    List.of(
                            "How do you see that yourself?",
                            "What makes this so hard for you?",
                            "What should I know to understand what this is like for you?")));

    private Tips() {}

    /** At most one tip per code; the same words always get the same tip. */
    public static List<Tip> of(TraineeCoding coding, String text) {
        var tips = new ArrayList<Tip>();
        for (Wording wording : coding.language() == Language.EN ? ENGLISH : DUTCH) {
            boolean pressed = wording.code() == Code.CONFRONT && coding.moralising();
            if (coding.has(wording.code()) || pressed) {
                int pick = Math.floorMod(text.hashCode(), 997);
                String alternative =
                        wording.alternatives().get(pick % wording.alternatives().size());
                tips.add(new Tip(
                        wording.code(),
                        wording.why().get(pick % wording.why().size()),
                        coding.language() == Language.EN ? alternative : address(alternative, text)));
            }
        }
        return List.copyOf(tips);
    }

    /** Keeps to "je" where the trainee says "je". */
    private static String address(String question, String text) {
        boolean informal = text.matches("(?is).*\\b(je|jij|jou|jouw)\\b.*") && !text.matches("(?is).*\\b(u|uw)\\b.*");
        return informal
                ? question.replace("Vindt u", "Vind je")
                        .replace("heeft u", "heb je")
                        .replace("ziet u zelf", "zie je zelf")
                        .replace("kijkt u", "kijk je")
                        .replaceAll("\\bvoor u\\b", "voor jou")
                : question;
    }
}
