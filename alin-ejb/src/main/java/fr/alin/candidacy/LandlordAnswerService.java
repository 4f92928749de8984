package fr.alin.candidacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.LeaseSigned;
import fr.alin.candidacy.model.ApplicationHasLease;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.HomeState;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.outbox.Inbox;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.TimeZones;
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
    Releases releases;

    @Inject
    Inbox inbox;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /**
     * Applies an answer. A refusal rolls back the receipt too, so that the message can be set aside and replayed.
     *
     * @throws StepBeforeCandidacy for a day before the candidacy
     * @throws StepTooFarAhead for a day beyond the bound of {@link AlinSettings#candidacyStepsAhead()}
     * @throws fr.alin.candidacy.model.HomeAlreadyLet for a second lease of a home
     * @throws ApplicationHasLease for a second lease of an application
     */
    public void record(RecordLandlordAnswer answer) {
        if (!inbox.accept(answer.messageId(), answer.landlordCode(), "landlord-answer")) {
            return;
        }
        var offer = candidacies.offerOf(answer.candidacyId()).orElseThrow(CandidacyNotFound::new);
        var home = homes.lock(offer, clock.instant());
        var candidates = answer.kind() == LandlordAnswerKind.LEASE_SIGNED
                ? candidacies.lockActiveOn(offer)
                : List.<Candidacy>of();
        var candidacy = candidacies.lock(answer.candidacyId()).orElseThrow(CandidacyNotFound::new);
        if (!candidacy.facts().offer().landlordCode().equals(answer.landlordCode())) {
            throw new CandidacyOfAnotherLandlord();
        }
        checkDay(answer, candidacy.facts().submittedAt());
        events.fire(apply(home, candidacy, answer));
        if (home.state() == HomeState.LET) {
            releases.release(offer, candidates, ReleaseReason.HOME_LET, clock.instant());
        }
    }

    /** The day of a step is its own, apart from the moment of receipt, which the history keeps beside it. */
    private void checkDay(RecordLandlordAnswer answer, Instant submittedAt) {
        var today = Today.of(clock).inParis();
        var applied = LocalDate.ofInstant(submittedAt, TimeZones.PARIS);
        var last = today.plus(settings.candidacyStepsAhead());
        if (answer.date().isBefore(applied)) {
            throw new StepBeforeCandidacy(answer.date(), applied);
        }
        if (answer.date().isAfter(last)) {
            throw new StepTooFarAhead(answer.date(), last);
        }
        answer.kind().date().check(answer.date(), today);
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
