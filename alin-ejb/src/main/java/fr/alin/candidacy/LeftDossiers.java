package fr.alin.candidacy;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.port.LandlordMessages;
import fr.alin.candidacy.port.LandlordRenunciation;
import fr.alin.shared.outbox.Outbox;

/** Tells landlords of dossiers that they have and that are no candidates' any more. */
@ApplicationScoped
class LeftDossiers {

    @Inject
    LandlordMessages messages;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void tell(Candidacy left) {
        var facts = left.facts();
        var message = new LandlordRenunciation(facts.reference(), facts.offer(), clock.instant());
        outbox.add(
                LandlordQueue.of(facts.offer()),
                Outbox.RENUNCIATION,
                facts.reference(),
                messages.renunciation(message));
    }
}
