package fr.alin.candidacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.LeaseSigned;
import fr.alin.candidacy.model.ApplicationHasLease;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.Corrections;
import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.HomeState;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.LandlordSteps;
import fr.alin.candidacy.model.PostponementReason;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.model.ReplyTerm;
import fr.alin.offer.OfferLettingService;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.TimeZones;

/**
 * What an answer of a landlord changes, for its candidate and for the others of the home.
 * See decision 106-a-contradiction-waits-for-a-person.
 */
@ApplicationScoped
class AnswerEffects {

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
    AnswerChecks checks;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /**
     * Applies an answer unless it contradicts what is known.
     *
     * @param landlord whose candidacies are found
     * @param overtaken whether the landlord has told the same anew meanwhile
     */
    void apply(String landlord, RecordLandlordAnswer answer, boolean overtaken) {
        change(landlord, answer, (home, candidates, candidacy) -> {
            checks.day(answer, candidacy.facts().submittedAt());
            var steps = new LandlordSteps(candidacy, answer.reason());
            var said = answer.step(steps);
            if (steps.keepLate(answer.kind(), overtaken, said, clock.instant())) {
                return List.of();
            }
            if (checks.isKnown(answer, candidacy)) {
                steps.keepAgain(answer.date(), clock.instant());
                return List.of();
            }
            checks.forerunner(answer, candidacy);
            return step(home, candidates, candidacy, answer);
        });
    }

    /**
     * Applies an answer although it contradicts a decision that stands, which is taken back first, or comes before what it
     * follows from.
     *
     * @param words why, read by the applicant
     */
    void insist(String landlord, RecordLandlordAnswer answer, String words) {
        change(landlord, answer, (home, candidates, candidacy) -> {
            var undone = answer.kind() == LandlordAnswerKind.DECISION
                    ? undo(home, candidates, candidacy, words)
                    : List.<CandidacyEvent>of();
            undone.forEach(events::fire);
            return step(home, candidates, candidacy, answer);
        });
    }

    private void change(String landlord, RecordLandlordAnswer answer, Change change) {
        var offer = candidacies.offerOf(answer.candidacyId(), landlord).orElseThrow(CandidacyNotFound::new);
        if (answer.kind() == LandlordAnswerKind.LEASE_SIGNED) {
            offers.let(offer); // before the file is locked: whoever withdraws the offer locks in this order
        }
        var home = homes.lock(offer, clock.instant());
        var candidates = candidates(offer, answer);
        var candidacy = candidacies.lock(answer.candidacyId()).orElseThrow(CandidacyNotFound::new);
        change.of(home, candidates, candidacy).forEach(events::fire);
        if (home.state() == HomeState.LET) {
            releases.release(offer, candidates, ReleaseReason.HOME_LET, clock.instant());
        }
    }

    /** The other candidates whom the answer may concern, locked in the order of their ids. */
    private List<Candidacy> candidates(OfferReference offer, RecordLandlordAnswer answer) {
        return switch (answer.kind()) {
            case LEASE_SIGNED -> candidacies.lockActiveOn(offer);
            case DECISION, CONDITION_LAPSED, CANDIDATE_ANSWER -> candidacies.lockSentOn(offer, answer.candidacyId());
            case RECEIVED, PAPERS_REQUESTED, VISIT, COMMISSION, POSTPONED, CONDITION_MET, MOVING_IN -> List.of();
        };
    }

    /** Takes back the decision that stands, or the candidate's answer, if the landlord told it last. */
    private List<CandidacyEvent> undo(HomeFile home, List<Candidacy> candidates, Candidacy candidacy, String words) {
        var decided = candidacy
                .correctable()
                .map(step -> step.undone())
                .filter(stage -> stage == CandidacyStatus.ALLOCATED
                        || stage == CandidacyStatus.WAITING
                        || stage == CandidacyStatus.NOT_ALLOCATED
                        || stage == CandidacyStatus.RENOUNCED);
        if (decided.isEmpty()) {
            return List.of();
        }
        if (candidacies.hasLease(candidacy.facts().application())) {
            throw new ApplicationHasLease();
        }
        var term = new ReplyTerm(settings.proposalReplyDays());
        var told = new Corrections(home, candidates, term, TimeZones.PARIS).undo(candidacy, words, clock.instant());
        candidacies.write();
        return told;
    }

    private List<CandidacyEvent> step(
            HomeFile home, List<Candidacy> candidates, Candidacy candidacy, RecordLandlordAnswer answer) {
        var day = answer.date();
        var now = clock.instant();
        var steps = new LandlordSteps(candidacy, answer.reason());
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
            case MOVING_IN -> moveIn(steps, answer, now);
            case LEASE_SIGNED -> List.of(let(home, candidacy, answer, now));
        };
    }

    private static List<CandidacyEvent> moveIn(LandlordSteps steps, RecordLandlordAnswer answer, Instant now) {
        steps.moveIn(answer.date(), now);
        return List.of();
    }

    private LeaseSigned let(HomeFile home, Candidacy candidacy, RecordLandlordAnswer answer, Instant now) {
        if (candidacies.hasLease(candidacy.facts().application())) {
            throw new ApplicationHasLease();
        }
        var signed = home.let(candidacy, answer.date(), answer.reason(), now);
        candidacies.write();
        return signed;
    }

    /** What the answer does to its candidate and the others, all locked. */
    @FunctionalInterface
    private interface Change {
        List<CandidacyEvent> of(HomeFile home, List<Candidacy> candidates, Candidacy candidacy);
    }
}
