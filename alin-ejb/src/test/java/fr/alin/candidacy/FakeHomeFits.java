package fr.alin.candidacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.alin.candidacy.model.HomeFit;

/** Judgements in memory. */
final class FakeHomeFits extends HomeFits {

    final Map<Long, HomeFit> states = new HashMap<>();

    @Override
    public Optional<HomeFit> of(long candidacy) {
        return Optional.ofNullable(states.get(candidacy));
    }

    @Override
    public boolean lockDue(long candidacy) {
        return states.get(candidacy) == HomeFit.DUE;
    }

    @Override
    public boolean change(long candidacy, HomeFit former, HomeFit next) {
        return states.replace(candidacy, former, next);
    }
}
