/** How candidates are ranked: criteria, dated grids of weights, and the points of one candidacy. */
package fr.alin.candidacy.model.ranking;
