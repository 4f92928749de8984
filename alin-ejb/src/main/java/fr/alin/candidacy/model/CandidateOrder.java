package fr.alin.candidacy.model;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/** The order of the candidates for one offer: the older application first, then the earlier candidacy (domain §4.4). */
public final class CandidateOrder {

    /** Best candidate first; never a tie. */
    public static final Comparator<CandidacyFacts> BEST_FIRST = comparing(CandidacyFacts::registeredOn)
            .thenComparing(CandidacyFacts::submittedAt)
            .thenComparing(CandidacyFacts::id);

    private CandidateOrder() {}
}
