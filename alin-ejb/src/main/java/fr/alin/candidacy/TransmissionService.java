package fr.alin.candidacy;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.port.LandlordDossier;
import fr.alin.candidacy.port.LandlordMessages;
import fr.alin.housingapplication.dossier.DossierService;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.outbox.Outbox;
import fr.alin.shared.security.Role;

/**
 * Sends approved dossiers to the landlord. The new state and the outbox message are written in one transaction.
 * See decision 11-approved-dossiers-leave-by-a-job.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class TransmissionService {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidacyQueries queries;

    @Inject
    DossierService dossiers;

    @Inject
    LandlordMessages messages;

    @Inject
    Outbox outbox;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /** Ids of the approved candidacies to send, oldest approval first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> due(int limit) {
        return candidacies.approved(limit);
    }

    /** The number of the candidacy's application. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public UniqueNumber applicationOf(long candidacyId) {
        return queries.facts(candidacyId).orElseThrow(CandidacyNotFound::new).application();
    }

    /** Sends one candidacy, unless another server has just sent it or the holder has cancelled the candidacy. */
    public void send(long candidacyId) {
        var candidacy = candidacies.lock(candidacyId).orElseThrow(CandidacyNotFound::new);
        var facts = candidacy.facts();
        if (facts.status() != CandidacyStatus.APPROVED) {
            return;
        }
        var now = clock.instant();
        var dossier = new LandlordDossier(
                facts.reference(),
                facts.offer(),
                dossiers.forLandlord(facts.application(), facts.offer().landlordName()),
                queries.position(facts),
                facts.submittedAt(),
                candidacy.approvedAt().orElse(now),
                now);
        outbox.add(LandlordQueue.of(facts.offer()), Outbox.DOSSIER, facts.reference(), messages.dossier(dossier));
        events.fire(candidacy.send(now));
    }
}
