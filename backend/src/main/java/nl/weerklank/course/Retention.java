package nl.weerklank.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.weerklank.account.Keeper;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.People;
import nl.weerklank.account.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets what was practised once somebody's courses are over and the days that the organisation set have gone by.
 * Whoever goes on practising keeps what is younger than that. Doing it twice, or on two servers, changes nothing.
 */
@Service
public class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final People people;
    private final GroupsTable groups;
    private final List<Keeper> keepers;
    private final Clock clock;

    Retention(People people, GroupsTable groups, List<Keeper> keepers, Optional<Clock> clock) {
        this.people = people;
        this.groups = groups;
        this.keepers = keepers;
        this.clock = clock.orElse(Clock.systemUTC());
    }

    /** @return how many people something was forgotten of, or at least looked for */
    @Transactional
    public int sweep() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        int swept = 0;
        for (Organisation organisation : people.organisations()) {
            for (Person person : people.of(organisation.id())) {
                var ends = groups.of(person.id()).stream().map(Group::ends).toList();
                // A group without days has no end.
                boolean over = !ends.isEmpty()
                        && ends.stream()
                                .allMatch(end -> end != null
                                        && !end.plusDays(organisation.keepsDays())
                                                .isAfter(today));
                if (over && !person.mayTrain()) {
                    var before = today.minusDays(organisation.keepsDays())
                            .atStartOfDay(ZoneId.systemDefault())
                            .toInstant();
                    keepers.forEach(keeper -> keeper.forgetPractice(person.id(), before));
                    swept++;
                }
            }
        }
        if (swept > 0) {
            LOG.info("Forgot what {} people practised before their courses were over", swept);
        }
        return swept;
    }
}
