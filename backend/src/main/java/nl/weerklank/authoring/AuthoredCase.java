package nl.weerklank.authoring;

/**
 * A trainer's case as it stands.
 *
 * @param origin the case that it was copied from, or null
 * @param newest the last save
 * @param given the version that the group plays, or null when it was not given to the group
 */
public record AuthoredCase(String id, String origin, CaseVersion newest, Integer given) {}
