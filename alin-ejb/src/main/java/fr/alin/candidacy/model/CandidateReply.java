package fr.alin.candidacy.model;

/** What a candidate says to whom a home is proposed (CCH R441-10). */
public enum CandidateReply {
    ACCEPTED,
    REFUSED,
    /** Silence to the last day to answer, which is a refusal. */
    NO_ANSWER
}
