package nl.weerklank.course;

/** There is no such group, or none that this person is in. */
public final class GroupUnknown extends RuntimeException {

    GroupUnknown(Object asked) {
        super("No group " + asked);
    }
}
