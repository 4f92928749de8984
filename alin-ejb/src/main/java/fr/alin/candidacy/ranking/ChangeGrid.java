package fr.alin.candidacy.ranking;

/**
 * Other weights or another first day for a grid that is not in force yet.
 *
 * @param shown the grid as it was read
 * @param wanted the grid as it is to be
 */
public record ChangeGrid(long id, GridTerms shown, GridTerms wanted) {}
