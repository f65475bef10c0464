package nl.weerklank.authoring;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.weerklank.account.Person;
import nl.weerklank.miti.Language;
import nl.weerklank.scenario.ScenarioFolder;
import nl.weerklank.scenario.ScenarioSource;
import nl.weerklank.scenario.Scripts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Trainers' own cases. Every save is a version that stays; a save on top of what someone else saved is refused, so that
 * nothing is overwritten unseen.
 */
@Service
public class AuthoredCases {

    private static final int NAMES = 1000;

    private final CaseStore store;
    private final ScenarioFolder shipped;
    private final Clock clock;

    AuthoredCases(CaseStore store, ScenarioFolder shipped, Optional<Clock> clock) {
        this.store = store;
        this.shipped = shipped;
        this.clock = clock.orElse(Clock.systemUTC());
    }

    /** Those of a trainer's organisation, the last saved first. */
    public List<AuthoredCase> all(Person who) {
        return store.all(who.organisation());
    }

    /** @throws CaseUnknown when the trainer's organisation has no such case */
    public AuthoredCase find(Person who, String id) {
        return own(who, id).orElseThrow(() -> new CaseUnknown(id));
    }

    /** A new case; it need not be playable yet. */
    public AuthoredCase create(Person who, String text, String author) {
        return create(who, text, author, null);
    }

    /**
     * A case of one's own that begins as another one.
     *
     * @param origin an authored case, or one of those in files
     * @throws CaseUnknown when there is no such case
     */
    public AuthoredCase copy(Person who, String origin, String author) {
        var text = own(who, origin)
                .map(own -> own.newest().text())
                .or(() -> shipped.current().source(origin).map(ScenarioSource::text))
                .orElseThrow(() -> new CaseUnknown(origin));
        boolean english = Scripts.language(text) == Language.EN;
        return create(who, Titles.renamed(text, english ? " (copy)" : " (kopie)"), author, origin);
    }

    /**
     * @param base the version that was changed
     * @throws CaseUnknown when there is no such case
     * @throws CaseOvertaken when someone saved another text on top of {@code base} in the meantime
     */
    public AuthoredCase save(Person who, String id, int base, String text, String author) {
        var newest = find(who, id).newest();
        // A save whose answer was lost comes again; it is the same save.
        if (newest.text().equals(text)) {
            return find(who, id);
        }
        if (newest.version() != base) {
            throw new CaseOvertaken(newest);
        }
        try {
            store.add(version(id, base + 1, text, author));
        } catch (DuplicateKeyException overtaken) {
            throw new CaseOvertaken(find(who, id).newest());
        }
        return find(who, id);
    }

    /** The last saved first. */
    public List<CaseVersion> versions(Person who, String id) {
        return store.versions(find(who, id).id());
    }

    /** @throws CaseUnknown when there is no such version */
    public CaseVersion version(Person who, String id, int version) {
        return store.version(find(who, id).id(), version).orElseThrow(() -> new CaseUnknown(id + " " + version));
    }

    /** Every line of two versions, with what differs. */
    public List<Difference> differences(Person who, String id, int from, int to) {
        return Difference.between(
                version(who, id, from).text(), version(who, id, to).text());
    }

    /**
     * Gives a version to the organisation: it stands in the list and can be played. Conversations that run keep what they began
     * with.
     *
     * @throws CaseNotPlayable when it has errors
     */
    public AuthoredCase give(Person who, String id, int version, String author) {
        var chosen = version(who, id, version);
        if (Scripts.read(id + ".yaml", chosen.text()).scenario() == null) {
            throw new CaseNotPlayable(chosen);
        }
        store.give(id, version, author, clock.instant());
        return find(who, id);
    }

    /** The group can no longer begin this case. */
    public AuthoredCase takeBack(Person who, String id, String author) {
        if (find(who, id).given() != null) {
            store.give(id, null, author, clock.instant());
        }
        return find(who, id);
    }

    private AuthoredCase create(Person who, String text, String author, String origin) {
        var name = Titles.name(Titles.in(text));
        for (int n = 1; n <= NAMES; n++) {
            var id = n == 1 ? name : name + "-" + n;
            if (shipped.current().byId(id).isPresent() || store.find(id).isPresent()) {
                continue;
            }
            try {
                store.begin(who, version(id, 1, text, author), origin);
                return find(who, id);
            } catch (DuplicateKeyException takenJustNow) {
                // The next name may be free.
            }
        }
        throw new IllegalStateException("No free name for a case like " + name);
    }

    private Optional<AuthoredCase> own(Person who, String id) {
        return store.find(id).filter(found -> found.organisation().equals(who.organisation()));
    }

    private CaseVersion version(String id, int version, String text, String author) {
        return new CaseVersion(
                id,
                version,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                author,
                Titles.in(text),
                Scripts.language(text),
                Scripts.read(id + ".yaml", text).scenario() != null,
                text);
    }
}
