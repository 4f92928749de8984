package fr.alin.candidacy;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.port.LandlordDossier;
import fr.alin.candidacy.port.LandlordMessages;
import fr.alin.housingapplication.dossier.DossierService;
import fr.alin.shared.outbox.Outbox;

/** Puts the dossiers of a list into the outbox, each with its rank in the list. */
@ApplicationScoped
class ListMessage {

    @Inject
    DossierService dossiers;

    @Inject
    LandlordMessages messages;

    @Inject
    Outbox outbox;

    /** @param sent the candidates, first rank first; their dossiers have not been marked as sent yet */
    void write(List<Candidacy> sent, Instant now) {
        for (int index = 0; index < sent.size(); index++) {
            add(dossier(sent.get(index), new CandidacyPosition(index + 1, sent.size()), now));
        }
    }

    private void add(LandlordDossier dossier) {
        outbox.add(
                LandlordQueue.of(dossier.offer()),
                Outbox.DOSSIER,
                dossier.candidacyReference(),
                messages.dossier(dossier));
    }

    private LandlordDossier dossier(Candidacy candidacy, CandidacyPosition rank, Instant now) {
        var facts = candidacy.facts();
        return new LandlordDossier(
                facts.reference(),
                facts.offer(),
                dossiers.forLandlord(facts.application(), facts.offer().landlordName()),
                rank,
                facts.submittedAt(),
                candidacy.approvedAt().orElse(now),
                now);
    }
}
