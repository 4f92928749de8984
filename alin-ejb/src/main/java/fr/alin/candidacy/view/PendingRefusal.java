package fr.alin.candidacy.view;

import java.time.Instant;

import fr.alin.candidacy.model.RefusalReason;

/**
 * A refusal that can still be undone.
 *
 * @param advisor account of who decided it
 * @param words for the applicant; may be empty
 * @param effectiveAt when it takes effect and the applicant is told
 */
public record PendingRefusal(
        long advisor, RefusalReason reason, String words, Instant decidedAt, Instant effectiveAt) {}
