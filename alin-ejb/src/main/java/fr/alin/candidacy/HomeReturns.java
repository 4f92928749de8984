package fr.alin.candidacy;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.HomeState;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.port.LandlordMessages;
import fr.alin.candidacy.port.ReturnedHome;
import fr.alin.offer.OfferService;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.outbox.Outbox;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/**
 * Gives a home back to its landlord when the time to propose candidates is over and no list has left. Locks as a list that
 * leaves: of the two, the second does nothing or is refused.
 * See decision 74-a-home-sends-one-list.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class HomeReturns {

    @Inject
    ProposalTerms terms;

    @Inject
    OfferService offers;

    @Inject
    HomeEndings endings;

    @Inject
    LandlordMessages messages;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Homes whose time may be over. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OfferReference> due(int most) {
        return terms.past(Today.of(clock).inParis(), most);
    }

    /** Gives the home back, unless its time is not over or its list has left meanwhile. */
    public void giveBack(OfferReference home) {
        var now = clock.instant();
        var file = endings.lock(home, now);
        var lastDay = terms.lastDay(home);
        if (file.state() != HomeState.OPEN || !lastDay.isBefore(Today.of(clock).inParis())) {
            return;
        }
        file.giveBack(now);
        endings.end(home, ReleaseReason.HOME_RETURNED, "", now);
        var returned = new ReturnedHome(home, offers.details(home).landlordCode(), lastDay, now);
        outbox.add(
                LandlordQueue.of(returned.landlordCode()),
                Outbox.HOME_RETURNED,
                home.value(),
                messages.homeReturned(returned));
    }
}
