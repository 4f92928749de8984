package fr.alin.candidacy.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.candidacy.model.CandidacyReference;

/**
 * An advisor's latest decision, as long as she can undo it by one press.
 *
 * @param effectiveAt when a refusal takes effect; empty for an approval
 */
public record LastDecision(long id, long version, Instant decidedAt, Optional<Instant> effectiveAt) {

    public boolean isRefusal() {
        return effectiveAt.isPresent();
    }

    public String reference() {
        return CandidacyReference.of(id).value();
    }
}
