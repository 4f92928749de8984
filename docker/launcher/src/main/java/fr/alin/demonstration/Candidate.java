package fr.alin.demonstration;

/** Somebody who has applied. */
record Candidate(long account, long candidacy) {}
