package fr.alin.candidacy.model;

/** Who made a step of a candidacy. */
public enum Actor {
    APPLICANT,
    ADVISOR,
    LANDLORD,
    /** By itself, by a rule. */
    ACTION_LOGEMENT;

    /** Who makes this step unless something else is said. */
    static Actor usualOf(CandidacyStatus step) {
        return switch (step) {
            case SUBMITTED, CANCELLED, RENOUNCED -> APPLICANT;
            case APPROVED, REFUSED -> ADVISOR;
            case SENT_TO_LANDLORD, RELEASED -> ACTION_LOGEMENT;
            case RECEIVED_BY_LANDLORD,
                    PAPERS_REQUESTED,
                    VISIT_PLANNED,
                    COMMISSION_PLANNED,
                    POSTPONED,
                    WAITING,
                    ALLOCATED,
                    LEASE_SIGNED,
                    NOT_ALLOCATED -> LANDLORD;
        };
    }
}
