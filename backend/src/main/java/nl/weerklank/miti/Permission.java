package nl.weerklank.miti;

/** Where permission to advise stands after a turn. */
public enum Permission {
    /** Nobody asked for anything. */
    NONE,
    /** The trainee asked; the client has not answered yet. */
    ASKED,
    /** The client said yes, or asked for advice. */
    GIVEN,
    /** The client said no. */
    REFUSED
}
