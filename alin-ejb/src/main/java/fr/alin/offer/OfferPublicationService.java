package fr.alin.offer;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.offer.event.OfferWithdrawn;
import fr.alin.offer.persistence.OfferRepository;
import fr.alin.offer.view.BatchOutcome;
import fr.alin.shared.outbox.Inbox;
import fr.alin.shared.security.Role;

/** Takes in what landlords' systems say about their offers. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OfferPublicationService {

    @Inject
    OfferRepository offers;

    @Inject
    Inbox inbox;

    @Inject
    Event<OfferWithdrawn> events;

    @Inject
    Clock clock;

    /** Applies a batch in one transaction: its good part takes effect, the refused part is named. */
    public BatchOutcome receive(OfferBatch batch) {
        if (!inbox.accept(batch.messageId(), batch.landlordCode(), "offers")) {
            return new BatchOutcome(true, List.of(), List.of(), List.of());
        }
        var references = batch.references();
        var intake = new BatchIntake(
                batch.landlordCode(), offers.lockAll(references), offers.earlyWithdrawals(references), clock.instant());
        batch.notices().forEach(intake::take);
        intake.added().forEach(offers::add);
        intake.withdrawnEarly()
                .forEach((reference, version) -> offers.rememberWithdrawal(reference, version, clock.instant()));
        intake.withdrawn().forEach(events::fire);
        return intake.outcome();
    }
}
