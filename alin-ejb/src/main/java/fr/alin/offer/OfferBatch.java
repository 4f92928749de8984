package fr.alin.offer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.view.RefusedNotice;
import fr.alin.shared.model.OfferReference;

/**
 * One message of a landlord's system. It takes effect once, however often it is delivered.
 *
 * @param messageId chosen by the landlord; two landlords may choose the same
 * @param notices the readable ones, in the order of the message
 * @param refused the unreadable ones, for the stored outcome
 * @param digest of its content: the same id comes with the same content only; empty for a batch that came by no carrier
 */
public record OfferBatch(
        String messageId, String landlordCode, List<OfferNotice> notices, List<RefusedNotice> refused, String digest) {

    public OfferBatch {
        notices = List.copyOf(notices);
        refused = List.copyOf(refused);
    }

    /** A message that came by no carrier. */
    public OfferBatch(String messageId, String landlordCode, List<OfferNotice> notices) {
        this(messageId, landlordCode, notices, List.of(), "");
    }

    List<OfferReference> references() {
        return notices.stream().map(OfferNotice::reference).distinct().toList();
    }

    /** What each offer is described as, maybe more than once. */
    Map<OfferReference, List<OfferPosting>> described() {
        return notices.stream()
                .filter(notice -> notice.described().isPresent())
                .collect(Collectors.groupingBy(
                        OfferNotice::reference,
                        Collectors.mapping(notice -> notice.described().orElseThrow(), Collectors.toList())));
    }

    /** Postings of the notices that carry one. */
    Stream<OfferPosting> postings() {
        return notices.stream().flatMap(notice -> notice.described().stream());
    }
}
