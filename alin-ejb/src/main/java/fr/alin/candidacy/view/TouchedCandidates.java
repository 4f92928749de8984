package fr.alin.candidacy.view;

/**
 * How many people the withdrawal of an offer concerns.
 *
 * @param released whose candidacies it ends
 * @param kept to whom the commission has allocated or ranked the home; they keep its decision
 */
public record TouchedCandidates(int released, int kept) {}
