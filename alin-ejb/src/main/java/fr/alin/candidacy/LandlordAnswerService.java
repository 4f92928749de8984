package fr.alin.candidacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
import fr.alin.candidacy.model.LandlordSteps;
import fr.alin.candidacy.model.PostponementReason;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.offer.OfferLettingService;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.outbox.Inbox;
import fr.alin.shared.outbox.ReceivedText;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;

/** Records landlords' answers to the dossiers they received, once per message. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class LandlordAnswerService {

    @Inject
    OfferLettingService offers;

    @Inject
    HomeFiles homes;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    Releases releases;

    @Inject
    Ranks ranks;

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
     * @param text which message it is; a candidacy of another landlord than its sender's is not found
     * @throws fr.alin.shared.outbox.MessageIdUsed when the landlord has used its id for another content
     * @throws CandidacyNotFound for a candidacy that nobody, or another landlord, has
     * @throws StepBeforeCandidacy for a day before the candidacy
     * @throws StepTooFarAhead for a day beyond the bound of {@link AlinSettings#candidacyStepsAhead()}
     * @throws ConditionBeforeDecision for a condition whose last day is past when it is set
     * @throws fr.alin.candidacy.model.HomeAlreadyProposed when the home is allocated to somebody else
     * @throws fr.alin.candidacy.model.HomeAlreadyLet for a second lease of a home
     * @throws fr.alin.candidacy.model.LeaseBeforeAllocation for a lease of somebody to whom the home is not allocated
     * @throws fr.alin.candidacy.model.MovedInBefore when the tenants moved in on another day
     * @throws ApplicationHasLease for a second lease of an application
     */
    public AnswerOutcome record(ReceivedText text, RecordLandlordAnswer answer) {
        return inbox.accept(text).map(AnswerOutcome::known).orElseGet(() -> take(text, answer));
    }

    /** An answer that came by no carrier. */
    public AnswerOutcome record(RecordLandlordAnswer answer) {
        return record(answer.text(Optional.empty(), ""), answer);
    }

    private AnswerOutcome take(ReceivedText text, RecordLandlordAnswer answer) {
        var offer = candidacies.offerOf(answer.candidacyId(), text.sender()).orElseThrow(CandidacyNotFound::new);
        if (answer.kind() == LandlordAnswerKind.LEASE_SIGNED) {
            offers.let(offer); // before the file is locked: whoever withdraws the offer locks in this order
        }
        var home = homes.lock(offer, clock.instant());
        var candidates = candidates(offer, answer);
        var candidacy = candidacies.lock(answer.candidacyId()).orElseThrow(CandidacyNotFound::new);
        checkDay(answer, candidacy.facts().submittedAt());
        apply(home, candidates, candidacy, answer).forEach(events::fire);
        if (home.state() == HomeState.LET) {
            releases.release(offer, candidates, ReleaseReason.HOME_LET, clock.instant());
        }
        return kept(text, AnswerOutcome.applied());
    }

    private AnswerOutcome kept(ReceivedText text, AnswerOutcome outcome) {
        inbox.store(text.sender(), text.messageId(), outcome.text());
        return outcome;
    }

    /** The other candidates whom the answer may concern, locked in the order of their ids. */
    private List<Candidacy> candidates(OfferReference offer, RecordLandlordAnswer answer) {
        return switch (answer.kind()) {
            case LEASE_SIGNED -> candidacies.lockActiveOn(offer);
            case DECISION, CONDITION_LAPSED, CANDIDATE_ANSWER -> candidacies.lockSentOn(offer, answer.candidacyId());
            case RECEIVED, PAPERS_REQUESTED, VISIT, COMMISSION, POSTPONED, CONDITION_MET, MOVING_IN -> List.of();
        };
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
        answer.until().ifPresent(day -> checkCondition(day, answer.date(), last));
    }

    private static void checkCondition(LocalDate day, LocalDate decidedOn, LocalDate last) {
        if (day.isBefore(decidedOn)) {
            throw new ConditionBeforeDecision(day, decidedOn);
        }
        if (day.isAfter(last)) {
            throw new StepTooFarAhead(day, last);
        }
    }

    private List<CandidacyEvent> apply(
            HomeFile home, List<Candidacy> candidates, Candidacy candidacy, RecordLandlordAnswer answer) {
        var day = answer.date();
        var now = clock.instant();
        var steps = new LandlordSteps(candidacy);
        return switch (answer.kind()) {
            case RECEIVED -> List.of(steps.receive(day, now));
            case PAPERS_REQUESTED -> List.of(steps.requestPapers(answer.reason(), answer.until(), day, now));
            case VISIT -> List.of(steps.planVisit(day, now));
            case COMMISSION -> List.of(steps.planCommission(day, now));
            case POSTPONED ->
                List.of(steps.postpone(
                        answer.postponement().orElse(PostponementReason.OTHER), answer.reason(), day, now));
            case CONDITION_MET -> List.of(steps.meetCondition(day, now));
            case CONDITION_LAPSED -> ranks.of(home, candidates).lapse(candidacy, answer.reason(), day, now);
            case DECISION -> ranks.of(home, candidates).decide(candidacy, answer.decisionTaken(), day, now);
            case CANDIDATE_ANSWER ->
                ranks.of(home, candidates).answer(candidacy, answer.replyGiven(), answer.reason(), day, now);
            case MOVING_IN -> moveIn(steps, day, now);
            case LEASE_SIGNED -> List.of(let(home, candidacy, day, now));
        };
    }

    private static List<CandidacyEvent> moveIn(LandlordSteps steps, LocalDate day, Instant now) {
        steps.moveIn(day, now);
        return List.of();
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
