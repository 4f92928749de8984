package fr.alin.candidacy.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.candidacy.model.CandidacyStatus;

/**
 * What has become of a candidacy on which somebody else was faster.
 *
 * @param status {@code REFUSED} also while the refusal can still be undone
 * @param advisor account of who decided; empty if no advisor did
 */
public record StandingDecision(CandidacyStatus status, Instant since, Optional<Long> advisor) {}
