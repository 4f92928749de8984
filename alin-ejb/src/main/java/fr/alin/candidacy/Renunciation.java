package fr.alin.candidacy;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.Leaving;

/** "Je renonce": an applicant gives up a home whose landlord has her dossier. The landlord is told, and so is the next. */
@ApplicationScoped
class Renunciation {

    @Inject
    HomeFiles homes;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    Ranks ranks;

    @Inject
    LeftDossiers dossiers;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /**
     * Leaves a candidacy that has ended as it is.
     *
     * @return its present status, and who brought it there
     * @throws NoActiveCandidacy when the account has none of this id
     * @throws fr.alin.candidacy.model.CandidacyStepRefused when the dossier has not been sent
     */
    Leaving renounce(long accountId, long id) {
        var now = clock.instant();
        var offer = candidacies.offerOf(id).orElseThrow(NoActiveCandidacy::new);
        var home = homes.lock(offer, now);
        var candidates = candidacies.lockSentOn(offer, id);
        var own = candidates.stream()
                .filter(candidacy ->
                        candidacy.facts().id() == id && candidacy.facts().accountId() == accountId)
                .findFirst()
                .orElseThrow(NoActiveCandidacy::new);
        if (own.facts().status().isActive()) {
            var told = ranks.of(home, candidates).renounce(own, now);
            dossiers.tell(own);
            told.forEach(events::fire);
        }
        return own.leaving();
    }
}
