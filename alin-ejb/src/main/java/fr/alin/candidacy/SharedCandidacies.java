package fr.alin.candidacy;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.view.CandidacyLine;
import fr.alin.housingapplication.port.CandidacyHistory;
import fr.alin.housingapplication.view.SharedCandidacy;

/** Provides the homes applied for to the housing application, for the company that may see them. */
@ApplicationScoped
class SharedCandidacies implements CandidacyHistory {

    @Inject
    CandidacyQueries queries;

    @Override
    public List<SharedCandidacy> of(long accountId) {
        return queries.allOf(accountId).stream().map(SharedCandidacies::shared).toList();
    }

    private static SharedCandidacy shared(CandidacyLine line) {
        var offer = line.offer();
        return new SharedCandidacy(
                offer.type(),
                offer.city(),
                offer.rentWithCharges(),
                offer.landlordName(),
                line.submittedAt(),
                "status." + line.status());
    }
}
