package nl.weerklank.authoring;

import java.util.UUID;

/**
 * A trainer's case as it stands.
 *
 * @param organisation whose trainers write it
 * @param owner who began it, or null when that person is gone
 * @param origin the case that it was copied from, or null
 * @param newest the last save
 * @param given the version that the group plays, or null when it was not given to the group
 */
public record AuthoredCase(
        String id, UUID organisation, UUID owner, String origin, CaseVersion newest, Integer given) {}
