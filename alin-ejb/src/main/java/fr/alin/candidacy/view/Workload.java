package fr.alin.candidacy.view;

/**
 * How much work waits for an advisor.
 *
 * @param advisor her account
 * @param toReview candidacies assigned to her that wait for a decision
 */
public record Workload(long advisor, String name, int toReview) {}
