package nl.weerklank.course;

import java.security.SecureRandom;
import java.util.Locale;

/** What a trainee types to join a group: eight signs that cannot be mistaken for each other, with a dash for the eye. */
final class JoinCode {

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    static String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As it was made, however it was typed. */
    static String typed(String given) {
        String signs = given.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return signs.length() != LENGTH ? signs : signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2);
    }
}
