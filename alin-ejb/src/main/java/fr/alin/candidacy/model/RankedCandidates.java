package fr.alin.candidacy.model;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import fr.alin.candidacy.event.CandidacyAllocated;
import fr.alin.candidacy.event.CandidacyDeclined;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyNotAllocated;
import fr.alin.candidacy.event.CandidacyPromoted;
import fr.alin.candidacy.event.CandidacyRanked;
import fr.alin.candidacy.event.CandidacyRenounced;
import fr.alin.candidacy.event.ConditionLapsed;

/**
 * The candidates of a home in the order of its commission: one has the home proposed, the others wait (CCH R441-3, b).
 * When that one leaves, the next follows at once.
 * See decision 72-one-candidate-has-the-home-proposed.
 */
public class RankedCandidates {

    /** Reason of a step: a condition that was not met in time. */
    static final String CONDITION_LAPSED = "CONDITION_LAPSED";

    private final HomeFile home;
    private final List<Candidacy> candidates;
    private final ReplyTerm term;
    private final LocalDate today;

    /** @param candidates those who are with the landlord, locked; others do no harm */
    public RankedCandidates(HomeFile home, List<Candidacy> candidates, ReplyTerm term, LocalDate today) {
        this.home = home;
        this.candidates = List.copyOf(candidates);
        this.term = term;
        this.today = today;
    }

    /**
     * Records the commission's decision on one candidate.
     *
     * @param decidedOn the day of the decision
     * @throws HomeAlreadyProposed when another candidate has the home proposed
     */
    public List<CandidacyEvent> decide(Candidacy candidate, LandlordDecision taken, LocalDate decidedOn, Instant now) {
        if (!taken.outcome().isAllocation()) {
            return leave(candidate, () -> reject(candidate, taken, decidedOn, now), now);
        }
        var rank = taken.rank().orElse(1);
        return isNext(candidate, rank)
                ? propose(candidate, taken, decidedOn, now)
                : keepWaiting(candidate, taken, decidedOn, now);
    }

    /**
     * The condition of an allocation was not met in time; the next in order has the home.
     *
     * @throws NoConditionPending without an allocation on a condition that is still open
     */
    public List<CandidacyEvent> lapse(Candidacy candidate, String words, LocalDate day, Instant now) {
        LandlordSteps.requireCondition(candidate);
        return leave(candidate, () -> lapsed(candidate, words, day, now), now);
    }

    /** The candidate gives the home up. */
    public List<CandidacyEvent> renounce(Candidacy candidate, Instant now) {
        return leave(candidate, () -> giveUp(candidate, now), now);
    }

    /**
     * Records what the candidate says to whom the home is proposed; a refusal or silence ends her candidacy.
     *
     * @param words what she says, such as why she refuses; may be empty
     * @throws CandidacyStepRefused when the home is not proposed to her
     */
    public List<CandidacyEvent> answer(
            Candidacy candidate, CandidateReply reply, String words, LocalDate day, Instant now) {
        if (!hasHome(candidate)) {
            throw new CandidacyStepRefused(candidate.status(), CandidacyStatus.ALLOCATED);
        }
        var step = Step.by(Actor.LANDLORD).on(day);
        if (reply != CandidateReply.ACCEPTED) {
            return leave(candidate, () -> decline(candidate, reply, step.because(reply.name(), words), now), now);
        }
        var said = step.because("", words);
        candidate.note(new Milestone(candidate, candidate.status(), MilestoneNote.HOME_ACCEPTED, now, said));
        home.endTerm();
        return List.of();
    }

    private static CandidacyDeclined decline(Candidacy candidate, CandidateReply reply, Step step, Instant now) {
        candidate.moveTo(CandidacyStatus.RENOUNCED, now, step);
        return new CandidacyDeclined(
                candidate.subject(),
                reply == CandidateReply.NO_ANSWER,
                step.day().orElseThrow(),
                now);
    }

    private boolean isNext(Candidacy candidate, int rank) {
        return rank == 1
                || hasHome(candidate) && home.isProposedAt(rank)
                || home.awaitsNextRank() && nobodyWaitsBefore(candidate, rank);
    }

    private boolean nobodyWaitsBefore(Candidacy candidate, int rank) {
        return waiting().noneMatch(other -> other != candidate && other.rank() < rank);
    }

    private List<CandidacyEvent> propose(
            Candidacy candidate, LandlordDecision taken, LocalDate decidedOn, Instant now) {
        if (candidates.stream().anyMatch(other -> other != candidate && hasHome(other))) {
            throw new HomeAlreadyProposed();
        }
        var until = term.lastDay(decidedOn);
        record(candidate, taken, CandidacyStatus.ALLOCATED, decidedOn, now);
        home.propose(taken.rank().orElse(1), until, now);
        return List.of(new CandidacyAllocated(
                candidate.subject(), decidedOn, taken.outcome().name(), until, taken.conditionUntil(), now));
    }

    private List<CandidacyEvent> keepWaiting(
            Candidacy candidate, LandlordDecision taken, LocalDate decidedOn, Instant now) {
        if (hasHome(candidate)) {
            home.retractProposal(now);
        }
        record(candidate, taken, CandidacyStatus.WAITING, decidedOn, now);
        return List.of(new CandidacyRanked(
                candidate.subject(), decidedOn, candidate.rank(), home.isProposed(), home.proposedUntil(), now));
    }

    private static CandidacyNotAllocated reject(
            Candidacy candidate, LandlordDecision taken, LocalDate decidedOn, Instant now) {
        record(candidate, taken, CandidacyStatus.NOT_ALLOCATED, decidedOn, now);
        return new CandidacyNotAllocated(
                candidate.subject(), decidedOn, taken.outcome().name(), taken.words(), now);
    }

    private static ConditionLapsed lapsed(Candidacy candidate, String words, LocalDate day, Instant now) {
        candidate.moveTo(
                CandidacyStatus.NOT_ALLOCATED,
                now,
                Step.by(Actor.LANDLORD).on(day).because(CONDITION_LAPSED, words));
        return new ConditionLapsed(candidate.subject(), day, now);
    }

    private static void record(
            Candidacy candidate, LandlordDecision taken, CandidacyStatus next, LocalDate decidedOn, Instant now) {
        candidate.moveTo(next, now, Step.of(taken, decidedOn));
        candidate.decide(new RecordedDecision(taken), taken.words());
    }

    private List<CandidacyEvent> leave(Candidacy candidate, Supplier<CandidacyEvent> act, Instant now) {
        var hadIt = hasHome(candidate);
        var events = new ArrayList<CandidacyEvent>();
        events.add(act.get());
        if (hadIt) {
            home.loseProposal(now);
        }
        if (hadIt || isDecidedForAll()) {
            waiting().min(comparingInt(Candidacy::rank)).ifPresent(next -> events.add(promote(next, now)));
        }
        return events;
    }

    /** Nobody is left who could still be ranked first: whoever was to be has gone before she had the home. */
    private boolean isDecidedForAll() {
        return candidates.stream()
                .map(Candidacy::status)
                .allMatch(status -> status == CandidacyStatus.WAITING || !status.isRenounceable());
    }

    private CandidacyEvent promote(Candidacy next, Instant now) {
        var until = term.lastDay(today);
        home.propose(next.rank(), until, now);
        next.moveTo(
                CandidacyStatus.ALLOCATED, now, Step.by(Actor.ACTION_LOGEMENT).until(Optional.of(until)));
        return new CandidacyPromoted(next.subject(), until, now);
    }

    private static CandidacyRenounced giveUp(Candidacy candidate, Instant now) {
        candidate.moveTo(CandidacyStatus.RENOUNCED, now);
        return new CandidacyRenounced(candidate.subject(), now);
    }

    private Stream<Candidacy> waiting() {
        return candidates.stream().filter(candidate -> candidate.facts().status() == CandidacyStatus.WAITING);
    }

    private static boolean hasHome(Candidacy candidate) {
        return candidate.facts().status() == CandidacyStatus.ALLOCATED;
    }
}
