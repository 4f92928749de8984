package fr.alin.candidacy.model;

import fr.alin.shared.model.BusinessDate;

/** Kinds of answers that a landlord's system can send about a dossier. */
public enum LandlordAnswerKind {
    RECEIVED(BusinessDate.DONE),
    PAPERS_REQUESTED(BusinessDate.DONE),
    VISIT(BusinessDate.PLANNED),
    COMMISSION(BusinessDate.PLANNED),
    POSTPONED(BusinessDate.DONE),
    DECISION(BusinessDate.DONE),
    CONDITION_MET(BusinessDate.DONE),
    CONDITION_LAPSED(BusinessDate.DONE),
    /** What the candidate to whom the home is proposed says. */
    CANDIDATE_ANSWER(BusinessDate.DONE),
    LEASE_SIGNED(BusinessDate.DONE),
    MOVING_IN(BusinessDate.DONE);

    private final BusinessDate date;

    LandlordAnswerKind(BusinessDate date) {
        this.date = date;
    }

    /** Whether its date lies in the past or in the future. */
    public BusinessDate date() {
        return date;
    }
}
