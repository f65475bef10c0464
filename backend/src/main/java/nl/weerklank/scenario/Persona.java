package nl.weerklank.scenario;

import nl.weerklank.miti.Language;

/**
 * The simulated client as a person.
 *
 * @param age in years, or null
 * @param situation what the trainee knows beforehand
 * @param background what the trainee does not know; for a language model's voice and the trainer
 * @param formal whether the client says "u" to the trainee
 */
public record Persona(String name, Integer age, String situation, String background, boolean formal) {

    /** Nobody in particular, while a case has no client yet. */
    public static Persona unnamed(Language language) {
        return new Persona(language == Language.NL ? "de cliënt" : "the client", null, "", "", true);
    }
}
