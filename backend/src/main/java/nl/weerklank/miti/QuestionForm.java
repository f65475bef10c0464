package nl.weerklank.miti;

/** The most open question in a turn. */
public enum QuestionForm {
    OPEN,
    CLOSED,
    NONE
}
