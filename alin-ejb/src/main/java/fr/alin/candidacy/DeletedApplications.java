package fr.alin.candidacy;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.housingapplication.event.HousingApplicationDeleted;

/**
 * Cancels the unsent candidacy of a deleted application. Once a landlord has the dossier, the application cannot be
 * deleted.
 */
@ApplicationScoped
class DeletedApplications {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    void cancel(@Observes HousingApplicationDeleted deleted) {
        candidacies
                .lockActiveOf(deleted.accountId())
                .ifPresent(candidacy -> events.fire(candidacy.cancel(clock.instant())));
    }
}
