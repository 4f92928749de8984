package fr.alin.candidacy.model;

/**
 * What a candidate says to whom a home is proposed (CCH R441-10).
 * See decision 75-a-closed-home-ends-for-everybody.
 */
public enum CandidateReply {
    ACCEPTED,
    REFUSED,
    /** Silence to the last day to answer, which is a refusal. */
    NO_ANSWER
}
