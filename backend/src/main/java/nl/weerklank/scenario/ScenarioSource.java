package nl.weerklank.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A script's text as it was read.
 *
 * @param version SHA-256 of the text, in hexadecimal
 */
public record ScenarioSource(String id, String fileName, String text, String version) {

    public static ScenarioSource of(Scenario scenario, String fileName, byte[] text) {
        return new ScenarioSource(scenario.id(), fileName, new String(text, StandardCharsets.UTF_8), fingerprint(text));
    }

    private static String fingerprint(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
