package fr.alin.candidacy;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.shared.outbox.OutboxTraces;
import fr.alin.shared.privacy.EndedCases;

/** Deletes candidacies some time after their end, with their stages and the messages about them. */
@ApplicationScoped
class EndedCandidacies implements EndedCases {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    OutboxTraces messages;

    @Override
    public int deleteEndedBefore(Instant moment, int most) {
        var deleted = candidacies.deleteEndedBefore(moment, most);
        messages.forgetSent(deleted.stream()
                .map(CandidacyReference::of)
                .map(CandidacyReference::value)
                .toList());
        return deleted.size();
    }
}
