package fr.alin.candidacy.model;

/** Who asks an applicant to complete her dossier, and waits for it. */
public enum ComplementAsker {
    /** While the candidacy is reviewed. */
    ADVISOR(CandidacyStatus.SUBMITTED),
    /** By a message, once it has the dossier. */
    LANDLORD(CandidacyStatus.PAPERS_REQUESTED);

    private final CandidacyStatus stage;

    ComplementAsker(CandidacyStatus stage) {
        this.stage = stage;
    }

    /** The stage at which the candidacy waits for the answer; at another one nobody waits any more. */
    public CandidacyStatus stage() {
        return stage;
    }
}
