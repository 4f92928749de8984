package fr.alin.candidacy.complement;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.PapersRequested;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.ComplementAsker;
import fr.alin.candidacy.model.ComplementRequest;

/** Makes a landlord's message about missing papers a request that the applicant can answer; a newer one replaces it. */
@ApplicationScoped
class LandlordComplements {

    @Inject
    ComplementRequests requests;

    @Inject
    Clock clock;

    void ask(@Observes PapersRequested event) {
        var candidacy = new CandidacyReference(event.subject().reference()).id();
        requests.open(candidacy, ComplementAsker.LANDLORD).ifPresent(former -> {
            former.withdraw(clock.instant());
            requests.write();
        });
        requests.add(ComplementRequest.byLandlord(candidacy, event.papers(), event.until(), event.occurredAt()));
    }
}
