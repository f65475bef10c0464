package nl.weerklank.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.weerklank.account.Keeper;
import nl.weerklank.account.Kept;
import org.springframework.stereotype.Component;

/** What drills keep of people: their answers. */
@Component("forgettingDrills")
class Forgetting implements Keeper {

    /** As late as every database can tell. */
    private static final Instant EVER =
            LocalDate.of(9999, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private final DrillLog log;

    Forgetting(DrillLog log) {
        this.log = log;
    }

    @Override
    public List<Kept> everythingOf(UUID person) {
        return List.of(new Kept("drills.json", log.everything(person)));
    }

    @Override
    public void forget(UUID person) {
        log.remove(person, EVER);
    }

    @Override
    public void forgetPractice(UUID person, Instant before) {
        log.remove(person, before);
    }
}
