/** Counts the points of candidacies by the grid in force, keeps them up to date, and lets the grids be changed. */
package fr.alin.candidacy.ranking;
