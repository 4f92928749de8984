package fr.alin.candidacy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import fr.alin.housingapplication.standing.StandingService;
import fr.alin.shared.model.UniqueNumber;

/** Applications that may be passed on, except some. */
final class FakePassage extends StandingService {

    final Set<UniqueNumber> barred = ConcurrentHashMap.newKeySet();

    @Override
    public boolean mayBePassedOn(UniqueNumber number) {
        return isKnownToPass(number);
    }

    @Override
    public boolean isKnownToPass(UniqueNumber number) {
        return !barred.contains(number);
    }
}
