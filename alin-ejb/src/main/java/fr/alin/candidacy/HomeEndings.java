package fr.alin.candidacy;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.offer.OfferLettingService;
import fr.alin.shared.model.OfferReference;

/** Ends a home for all its candidates, in the order in which everybody locks: its offer, its file, its candidacies. */
@ApplicationScoped
class HomeEndings {

    @Inject
    OfferLettingService offers;

    @Inject
    HomeFiles homes;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    Releases releases;

    /** Locks the offer and the file, whose state then decides whether the home ends. */
    HomeFile lock(OfferReference home, Instant now) {
        offers.lock(home);
        return homes.lock(home, now);
    }

    /**
     * Takes the offer out of what is searched, and releases the candidates whom the reason concerns.
     *
     * @param words what the landlord says beside, read by the candidates; may be empty
     */
    void end(OfferReference home, ReleaseReason why, String words, Instant now) {
        if (why == ReleaseReason.HOME_LET) {
            offers.let(home);
        } else {
            offers.close(home);
        }
        releases.release(home, candidacies.lockActiveOn(home), why, words, now);
    }
}
