package fr.alin.offer;

import java.util.List;
import java.util.stream.Stream;

import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.view.RefusedNotice;
import fr.alin.shared.model.OfferReference;

/**
 * One message of a landlord's system: all of it takes effect once, however often it is delivered.
 *
 * @param messageId chosen by the landlord; two landlords may choose the same
 * @param notices what could be understood, in the order of the message
 * @param refused what could not, so that the outcome that is kept names it too
 */
public record OfferBatch(
        String messageId, String landlordCode, List<OfferNotice> notices, List<RefusedNotice> refused) {

    public OfferBatch {
        notices = List.copyOf(notices);
        refused = List.copyOf(refused);
    }

    /** A message that was understood as a whole. */
    public OfferBatch(String messageId, String landlordCode, List<OfferNotice> notices) {
        this(messageId, landlordCode, notices, List.of());
    }

    List<OfferReference> references() {
        return notices.stream().map(OfferNotice::reference).distinct().toList();
    }

    /** Of the notices that describe a home. */
    Stream<OfferPosting> postings() {
        return notices.stream().flatMap(notice -> notice.described().stream());
    }
}
