package nl.weerklank.authoring;

import java.util.List;
import java.util.UUID;
import nl.weerklank.account.Keeper;
import nl.weerklank.account.Kept;
import org.springframework.stereotype.Component;

/** What cases keep of people: who began and saved them. The cases themselves are the organisation's. */
@Component("forgettingCases")
class Forgetting implements Keeper {

    private final CaseStore store;

    Forgetting(CaseStore store) {
        this.store = store;
    }

    @Override
    public List<Kept> everythingOf(UUID person) {
        return List.of(new Kept("cases.json", store.ownedBy(person)));
    }

    @Override
    public void forget(UUID person) {
        store.withoutOwner(person);
    }
}
