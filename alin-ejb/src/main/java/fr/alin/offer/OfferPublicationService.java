package fr.alin.offer;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.landlord.LandlordDirectory;
import fr.alin.landlord.LandlordNotFound;
import fr.alin.offer.event.OfferWithdrawn;
import fr.alin.offer.event.OffersChanged;
import fr.alin.offer.model.FactChange;
import fr.alin.offer.view.BatchOutcome;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/**
 * Takes in the offers that landlords' systems send. The callers have authenticated the landlord.
 * See decision 29-one-statement-for-each-kind-of-change.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OfferPublicationService {

    @Inject
    OfferBatchRepository batches;

    @Inject
    OfferIntakeRepository offers;

    @Inject
    OfferPhotoRepository photos;

    @Inject
    ReferenceService reference;

    @Inject
    LandlordDirectory landlords;

    @Inject
    OfferWorsened worsened;

    @Inject
    Event<OfferWithdrawn> events;

    @Inject
    Event<OffersChanged> changes;

    @Inject
    Clock clock;

    /**
     * Applies a batch in one transaction: valid notices take effect, refused ones are named. Homes are shown under their
     * landlord's registered name, whatever the message calls it. A batch that is delivered
     * again has no effect and gets the outcome of its first delivery.
     * @throws fr.alin.shared.outbox.MessageIdUsed when the landlord has used its id for another content
     */
    public BatchOutcome receive(OfferBatch batch) {
        var now = clock.instant();
        offers.lockLandlord(batch.landlordCode());
        if (!batches.accept(batch.landlordCode(), batch.messageId(), batch.digest(), now)) {
            return batches.outcome(batch.landlordCode(), batch.messageId()).orElseThrow();
        }
        var intake = take(batch);
        store(intake, batch.landlordCode(), now);
        var outcome = intake.outcome(batch.refused());
        batches.store(batch.landlordCode(), batch.messageId(), outcome);
        intake.newlyWithdrawn().forEach((offer, why) -> events.fire(new OfferWithdrawn(offer, why, now)));
        tell(intake.told(), now);
        return outcome;
    }

    /** After the withdrawals, so that who was released by the same message is not told of a change. */
    private void tell(Map<OfferReference, List<FactChange>> changed, Instant now) {
        if (!changed.isEmpty()) {
            changes.fire(new OffersChanged(changed, now));
        }
    }

    private BatchIntake take(OfferBatch batch) {
        var references = batch.references();
        var known = offers.lockAll(references);
        var intake = new BatchIntake(
                batch.landlordCode(),
                landlords.nameOf(batch.landlordCode()).orElseThrow(LandlordNotFound::new),
                known,
                offers.earlyWithdrawals(references),
                OfferCommunes.of(reference, communes(batch)),
                worsened.bound(known.values(), batch.described()),
                Today.of(clock));
        batch.notices().forEach(intake::take);
        return intake;
    }

    private void store(BatchIntake intake, String landlordCode, Instant now) {
        var added = intake.added();
        var changed = intake.changed();
        offers.insertAll(landlordCode, added, now);
        offers.updateAll(changed, now);
        offers.withdrawAll(intake.withdrawn(), now);
        offers.rememberWithdrawals(intake.withdrawnEarly(), now);
        photos.replaceAll(added);
        photos.replaceAll(changed);
    }

    private static Collection<CommuneCode> communes(OfferBatch batch) {
        return batch.postings().map(posting -> posting.place().commune()).collect(Collectors.toSet());
    }
}
