package fr.alin.candidacy.model;

/**
 * The last step of a candidacy that an advisor can take back.
 *
 * @param undone the step
 * @param former where the candidacy stands again without it
 */
public record CorrectableStep(CandidacyStatus undone, CandidacyStatus former) {}
