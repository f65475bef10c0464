package nl.weerklank.course;

import java.time.Instant;
import nl.weerklank.account.Person;

/** @param trains whether this person leads the group */
public record Member(Person person, boolean trains, Instant joinedAt) {}
