package nl.weerklank.progress;

/**
 * Something to do with the next quarter of an hour.
 *
 * @param what a conversation to finish, a case to play, or drills
 * @param id of the conversation, of the case or of the kind of drill; null for drills of any kind
 * @param why it is proposed
 * @param skill it is for, or null
 */
public record Proposal(What what, String id, Why why, Skill skill) {

    public enum What {
        CONVERSATION,
        CASE,
        DRILLS
    }

    /** The rule that proposes it; the browser has a sentence for each. */
    public enum Why {
        UNFINISHED,
        FIRST,
        CHOSEN,
        COMES_BACK,
        NOT_YET_FAIR,
        WENT_DOWN,
        NEW_CASE,
        AGAIN
    }
}
