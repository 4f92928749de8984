package fr.alin.candidacy;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.ClosingReason;
import fr.alin.candidacy.model.HomeState;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.offer.OfferNotFound;
import fr.alin.offer.OfferService;
import fr.alin.shared.model.BusinessDate;
import fr.alin.shared.outbox.Inbox;
import fr.alin.shared.outbox.ReceivedText;
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
     * @param text which message it is
     * @throws fr.alin.shared.outbox.MessageIdUsed when the landlord has used its id for another content
     * @throws fr.alin.offer.OfferNotFound for a home that nobody, or another landlord, lets
     * @throws fr.alin.candidacy.model.HomeAlreadyLet when a lease is signed, and the home is not let after all
     */
    public AnswerOutcome record(ReceivedText text, RecordClosedHome closed) {
        return inbox.accept(text).map(AnswerOutcome::known).orElseGet(() -> take(text, closed));
    }

    /** A message that came by no carrier. */
    public AnswerOutcome record(RecordClosedHome closed) {
        return record(closed.text(Optional.empty(), ""), closed);
    }

    private AnswerOutcome take(ReceivedText text, RecordClosedHome closed) {
        end(text.sender(), closed);
        inbox.store(text.sender(), text.messageId(), AnswerOutcome.applied().text());
        return AnswerOutcome.applied();
    }

    private void end(String landlord, RecordClosedHome closed) {
        var now = clock.instant();
        BusinessDate.DONE.check(closed.date(), Today.of(clock).inParis());
        if (!offers.details(closed.home()).landlordCode().equals(landlord)) {
            throw new OfferNotFound();
        }
        var file = endings.lock(closed.home(), now);
        var let = closed.reason() == ClosingReason.LET;
        if (let && file.state() == HomeState.LET) {
            return;
        }
        file.close(let, now);
        endings.end(closed.home(), let ? ReleaseReason.HOME_LET : ReleaseReason.HOME_CLOSED, closed.words(), now);
    }
}
