package fr.alin.candidacy;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.ClosingReason;
import fr.alin.candidacy.model.HomeState;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.offer.OfferService;
import fr.alin.shared.model.BusinessDate;
import fr.alin.shared.outbox.Inbox;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/**
 * Ends a home for all its candidates when its landlord says so, once per message.
 * See decision 75-a-closed-home-ends-for-everybody.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ClosedHomeService {

    @Inject
    OfferService offers;

    @Inject
    HomeEndings endings;

    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    /**
     * Takes the home out of what is searched and releases its candidates. That a home is let which is known to be so is no
     * news.
     *
     * @throws CandidacyOfAnotherLandlord when it is another landlord's
     * @throws fr.alin.candidacy.model.HomeAlreadyLet when a lease is signed, and the home is not let after all
     */
    public void record(RecordClosedHome closed) {
        if (!inbox.accept(closed.messageId(), closed.landlordCode(), "home-closed")) {
            return;
        }
        var now = clock.instant();
        BusinessDate.DONE.check(closed.date(), Today.of(clock).inParis());
        if (!offers.details(closed.home()).landlordCode().equals(closed.landlordCode())) {
            throw new CandidacyOfAnotherLandlord();
        }
        var file = endings.lock(closed.home(), now);
        var let = closed.reason() == ClosingReason.LET;
        if (let && file.state() == HomeState.LET) {
            return;
        }
        file.close(let, now);
        endings.end(closed.home(), let ? ReleaseReason.HOME_LET : ReleaseReason.HOME_CLOSED, now);
    }
}
