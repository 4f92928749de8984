package fr.alin.candidacy.ranking;

/** A grid was added, changed or withdrawn. */
record GridsChanged() {}
