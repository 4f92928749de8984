package fr.alin.candidacy.model;

import java.util.Optional;

/**
 * What somebody who applies has applied for before.
 *
 * @param sameRequest the status of the candidacy that the same request has made; empty if it comes for the first time
 * @param active whether a candidacy of the application is active, whichever request has made it
 */
public record AppliedBefore(Optional<CandidacyStatus> sameRequest, boolean active) {}
