package fr.alin.offer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.KnownOffer;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.offer.model.OfferFact;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.port.ChosenCandidates;
import fr.alin.shared.model.OfferReference;

/**
 * Refuses a change to the detriment of candidates whose dossiers the landlord has.
 * See decision 83-no-worse-home-after-the-list.
 */
@ApplicationScoped
class OfferWorsened {

    private static final String CODE = "offer.worse-for-candidates";

    @Inject
    ChosenCandidates candidates;

    /** Which of the locked offers may not get worse; asks only if one of these postings would make one worse. */
    Set<OfferReference> bound(Collection<KnownOffer> known, Map<OfferReference, List<OfferPosting>> described) {
        var worse = known.stream()
                .filter(offer -> described.getOrDefault(offer.reference(), List.of()).stream()
                        .anyMatch(posting -> faultOf(offer, posting).isPresent()))
                .map(KnownOffer::reference)
                .collect(Collectors.toSet());
        return worse.isEmpty() ? worse : candidates.among(worse);
    }

    /** @throws ImpossibleOfferValue when it is to the detriment of such a candidate */
    void check(KnownOffer known, OfferPosting described) {
        faultOf(known, described)
                .filter(fault -> !candidates.among(Set.of(known.reference())).isEmpty())
                .ifPresent(fault -> {
                    throw fault;
                });
    }

    /** The first fact that gets worse. */
    static Optional<ImpossibleOfferValue> faultOf(KnownOffer known, OfferPosting described) {
        return known.essentials().worsenedBy(OfferEssentials.of(described)).stream()
                .findFirst()
                .map(change -> new ImpossibleOfferValue(field(change.fact()), change.after(), CODE));
    }

    private static String field(OfferFact fact) {
        return switch (fact) {
            case TYPE -> "type";
            case SURFACE -> "surface";
            case RENT -> "rent";
            case CHARGES -> "charges";
            case STANDARD -> "standard";
            case AVAILABLE_ON -> "availableOn";
            case ACCESSIBLE -> "accessible";
            case CLOSES_ON -> "closesOn";
        };
    }
}
