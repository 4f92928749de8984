package fr.alin.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.alin.offer.event.OfferWithdrawn;
import fr.alin.offer.model.Offer;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.view.BatchOutcome;
import fr.alin.offer.view.RefusedNotice;
import fr.alin.shared.model.OfferReference;

/** Takes one batch, notice by notice: a landlord touches its own offers only, and a newer version always wins. */
final class BatchIntake {

    static final String ANOTHER_LANDLORD = "offer.another-landlord";

    private final String landlordCode;
    private final Map<OfferReference, Offer> known;
    private final Map<OfferReference, Long> earlyWithdrawals;
    private final Instant now;

    private final List<Offer> added = new ArrayList<>();
    private final Map<OfferReference, Long> withdrawnEarly = new LinkedHashMap<>();
    private final List<OfferWithdrawn> withdrawn = new ArrayList<>();
    private final List<OfferReference> accepted = new ArrayList<>();
    private final List<OfferReference> outdated = new ArrayList<>();
    private final List<RefusedNotice> refused = new ArrayList<>();

    BatchIntake(
            String landlordCode,
            Map<OfferReference, Offer> known,
            Map<OfferReference, Long> earlyWithdrawals,
            Instant now) {
        this.landlordCode = landlordCode;
        this.known = new HashMap<>(known);
        this.earlyWithdrawals = new HashMap<>(earlyWithdrawals);
        this.now = now;
    }

    void take(OfferNotice notice) {
        var reference = notice.reference();
        if (!isOwn(reference)) {
            refused.add(new RefusedNotice(
                    notice.position(), reference.value(), "reference", reference.value(), ANOTHER_LANDLORD));
        } else if (takesEffect(notice)) {
            accepted.add(reference);
        } else {
            outdated.add(reference);
        }
    }

    List<Offer> added() {
        return added;
    }

    Map<OfferReference, Long> withdrawnEarly() {
        return withdrawnEarly;
    }

    List<OfferWithdrawn> withdrawn() {
        return withdrawn;
    }

    BatchOutcome outcome() {
        return new BatchOutcome(false, List.copyOf(accepted), List.copyOf(outdated), List.copyOf(refused));
    }

    private boolean isOwn(OfferReference reference) {
        var offer = known.get(reference);
        return offer == null ? reference.value().startsWith(landlordCode + "-") : offer.belongsTo(landlordCode);
    }

    private boolean takesEffect(OfferNotice notice) {
        if (notice instanceof PublishOffer publish) {
            return describe(notice, publish.posting());
        }
        if (notice instanceof ChangeOffer change) {
            return describe(notice, change.posting());
        }
        return withdraw(notice);
    }

    private boolean describe(OfferNotice notice, OfferPosting posting) {
        var offer = known.get(notice.reference());
        if (offer != null) {
            return offer.replace(notice.version(), posting, null, now);
        }
        if (earlyWithdrawals.getOrDefault(notice.reference(), Long.MIN_VALUE) >= notice.version()) {
            return false;
        }
        var posted = new Offer(notice.reference(), landlordCode, notice.version(), posting, null, now);
        known.put(notice.reference(), posted);
        added.add(posted);
        return true;
    }

    private boolean withdraw(OfferNotice notice) {
        var offer = known.get(notice.reference());
        if (offer == null) {
            earlyWithdrawals.merge(notice.reference(), notice.version(), Math::max);
            withdrawnEarly.merge(notice.reference(), notice.version(), Math::max);
            return true;
        }
        var event = offer.withdraw(notice.version(), now);
        event.ifPresent(withdrawn::add);
        return event.isPresent();
    }
}
