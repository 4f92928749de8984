package fr.alin.candidacy.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.HousingApplicationRefreshed;
import fr.alin.housingapplication.event.PriorityRecognised;

/** Counts the points of a candidacy again in the transaction that changes its application. */
@ApplicationScoped
class UpdatedApplications {

    @Inject
    Scores scores;

    void follow(@Observes HousingApplicationRefreshed event) {
        scores.follow(event.accountId());
    }

    void follow(@Observes PriorityRecognised event) {
        scores.follow(event.accountId());
    }
}
