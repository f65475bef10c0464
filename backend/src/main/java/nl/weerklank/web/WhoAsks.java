package nl.weerklank.web;

import java.util.Optional;
import nl.weerklank.account.Person;

/** Tells who a request comes from. */
interface WhoAsks {

    /** Of the request that this thread answers; nobody when nobody signed in. */
    Optional<Person> now();
}
