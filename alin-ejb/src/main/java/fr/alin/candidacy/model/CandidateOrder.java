package fr.alin.candidacy.model;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/**
 * The order of the candidates for one offer: the most points first, then the older application, then the earlier
 * candidacy (domain §4.4).
 * See decision 76-a-rank-that-can-be-explained.
 */
public final class CandidateOrder {

    /** Best candidate first; never a tie. */
    public static final Comparator<CandidacyFacts> BEST_FIRST = comparing(CandidacyFacts::points)
            .reversed()
            .thenComparing(CandidacyFacts::registeredOn)
            .thenComparing(CandidacyFacts::submittedAt)
            .thenComparing(CandidacyFacts::id);

    private CandidateOrder() {}
}
