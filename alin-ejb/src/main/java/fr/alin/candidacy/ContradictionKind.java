package fr.alin.candidacy;

import java.util.Set;

import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.shared.error.BusinessException;

/** Tells what contradicts what is known from what is plainly wrong. */
final class ContradictionKind {

    private static final String STEP = "candidacy.step-refused";

    private static final Set<String> CODES = Set.of(
            STEP,
            "candidacy.another-decision",
            "candidacy.application-has-lease",
            "candidacy.home-let",
            "candidacy.home-proposed",
            "candidacy.lease-before-allocation",
            "candidacy.moved-in-before",
            "candidacy.no-condition-pending",
            "candidacy.step-before-forerunner");

    /** Of these the landlord has no dossier. */
    private static final Set<Object> NOT_SENT =
            Set.of(CandidacyStatus.SUBMITTED.name(), CandidacyStatus.APPROVED.name());

    private ContradictionKind() {}

    static boolean holds(BusinessException refused) {
        return CODES.contains(refused.code()) && !(refused.code().equals(STEP) && NOT_SENT.contains(refused.args()[0]));
    }
}
