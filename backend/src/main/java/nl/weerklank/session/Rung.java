package nl.weerklank.session;

import java.util.Set;
import nl.weerklank.miti.TalkType;
import nl.weerklank.miti.Target;

/** The rungs from wanting to doing: DARN, and only then the plan. */
public enum Rung {
    DESIRE(Set.of(TalkType.DESIRE), Set.of(Target.DESIRE)),
    ABILITY(Set.of(TalkType.ABILITY), Set.of(Target.ABILITY)),
    REASON(Set.of(TalkType.REASON), Set.of(Target.REASON)),
    NEED(Set.of(TalkType.NEED), Set.of(Target.NEED)),
    PLANNING(
            Set.of(TalkType.COMMITMENT, TalkType.ACTIVATION, TalkType.STEPS),
            Set.of(Target.COMMITMENT, Target.PLANNING));

    private final Set<TalkType> types;
    private final Set<Target> targets;

    Rung(Set<TalkType> types, Set<Target> targets) {
        this.types = types;
        this.targets = targets;
    }

    boolean said(TalkType type) {
        return types.contains(type);
    }

    boolean askedFor(Target target) {
        return targets.contains(target);
    }
}
