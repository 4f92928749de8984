package fr.alin.candidacy;

import java.time.Clock;
import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.shared.outbox.Inbox;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** Records landlords' answers to the dossiers they received, once per message. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class LandlordAnswerService {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    Inbox inbox;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /** Applies an answer. A refusal rolls back the receipt too, so that the message can be set aside and replayed. */
    public void record(RecordLandlordAnswer answer) {
        if (!inbox.accept(answer.messageId(), answer.landlordCode(), "landlord-answer")) {
            return;
        }
        answer.kind().date().check(answer.date(), Today.of(clock).inParis());
        var candidacy = candidacies.lock(answer.candidacyId()).orElseThrow(CandidacyNotFound::new);
        if (!candidacy.facts().offer().landlordCode().equals(answer.landlordCode())) {
            throw new CandidacyOfAnotherLandlord();
        }
        events.fire(apply(candidacy, answer, clock.instant()));
    }

    private static CandidacyEvent apply(Candidacy candidacy, RecordLandlordAnswer answer, Instant now) {
        var day = answer.date();
        return switch (answer.kind()) {
            case RECEIVED -> candidacy.receive(day, now);
            case VISIT -> candidacy.planVisit(day, now);
            case COMMISSION -> candidacy.planCommission(day, now);
            case DECISION -> candidacy.decide(answer.decisionTaken(), day, now);
            case LEASE_SIGNED -> candidacy.signLease(day, now);
        };
    }
}
