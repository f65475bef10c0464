package nl.weerklank.scenario;

import java.util.IdentityHashMap;
import java.util.Map;

/** Remembers where in the script each thing that was read stands, without burdening the thing itself. */
final class Places {

    private final Map<Object, Place> places = new IdentityHashMap<>();

    <T> T at(Place place, T thing) {
        places.put(thing, place);
        return thing;
    }

    Place of(Object thing) {
        return places.getOrDefault(thing, Place.START);
    }
}
