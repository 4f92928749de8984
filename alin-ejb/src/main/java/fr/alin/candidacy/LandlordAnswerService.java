package fr.alin.candidacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.LeaseSigned;
import fr.alin.candidacy.model.ApplicationHasLease;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.HomeFile;
import fr.alin.shared.outbox.Inbox;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** Records landlords' answers to the dossiers they received, once per message. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class LandlordAnswerService {

    @Inject
    HomeFiles homes;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    Inbox inbox;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /**
     * Applies an answer. A refusal rolls back the receipt too, so that the message can be set aside and replayed.
     *
     * @throws fr.alin.candidacy.model.HomeAlreadyLet for a second lease of a home
     * @throws ApplicationHasLease for a second lease of an application
     */
    public void record(RecordLandlordAnswer answer) {
        if (!inbox.accept(answer.messageId(), answer.landlordCode(), "landlord-answer")) {
            return;
        }
        answer.kind().date().check(answer.date(), Today.of(clock).inParis());
        var offer = candidacies.offerOf(answer.candidacyId()).orElseThrow(CandidacyNotFound::new);
        var home = homes.lock(offer, clock.instant());
        var candidacy = candidacies.lock(answer.candidacyId()).orElseThrow(CandidacyNotFound::new);
        if (!candidacy.facts().offer().landlordCode().equals(answer.landlordCode())) {
            throw new CandidacyOfAnotherLandlord();
        }
        events.fire(apply(home, candidacy, answer));
    }

    private CandidacyEvent apply(HomeFile home, Candidacy candidacy, RecordLandlordAnswer answer) {
        var day = answer.date();
        var now = clock.instant();
        return switch (answer.kind()) {
            case RECEIVED -> candidacy.receive(day, now);
            case VISIT -> candidacy.planVisit(day, now);
            case COMMISSION -> candidacy.planCommission(day, now);
            case DECISION -> candidacy.decide(answer.decisionTaken(), day, now);
            case LEASE_SIGNED -> let(home, candidacy, day, now);
        };
    }

    private LeaseSigned let(HomeFile home, Candidacy candidacy, LocalDate day, Instant now) {
        if (candidacies.hasLease(candidacy.facts().application())) {
            throw new ApplicationHasLease();
        }
        var signed = home.let(candidacy, day, now);
        candidacies.write();
        return signed;
    }
}
