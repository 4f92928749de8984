package fr.alin.candidacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.HomeState;
import fr.alin.shared.model.OfferReference;

/** Files of homes in memory. */
final class FakeHomeFiles extends HomeFiles {

    private final Map<OfferReference, HomeFile> files = new HashMap<>();

    @Override
    public HomeFile lock(OfferReference offer, Instant now) {
        return files.computeIfAbsent(offer, first -> new HomeFile(first, now));
    }

    @Override
    public Optional<LocalDate> proposedUntil(OfferReference offer) {
        return Optional.ofNullable(files.get(offer)).flatMap(HomeFile::proposedUntil);
    }

    @Override
    public boolean isProposed(OfferReference offer) {
        return files.containsKey(offer) && files.get(offer).isProposed();
    }

    @Override
    public boolean isLet(OfferReference offer) {
        return isIn(HomeState.LET, offer);
    }

    @Override
    public boolean isReturned(OfferReference offer) {
        return isIn(HomeState.RETURNED, offer);
    }

    private boolean isIn(HomeState state, OfferReference offer) {
        return files.containsKey(offer) && files.get(offer).state() == state;
    }
}
