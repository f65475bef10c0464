package nl.weerklank.authoring;

import java.time.Instant;
import nl.weerklank.miti.Language;

/**
 * One save of a case.
 *
 * @param caseId the case it is a version of
 * @param version from 1, rising by 1
 * @param author who saved it, in the name that was given; may be empty
 * @param title as it stands in the text, or empty
 * @param playable whether the text has no errors
 */
public record CaseVersion(
        String caseId,
        int version,
        Instant at,
        String author,
        String title,
        Language language,
        boolean playable,
        String text) {}
