package fr.alin.candidacy.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import fr.alin.candidacy.event.CandidacyReceivedByLandlord;
import fr.alin.candidacy.event.CommissionPlanned;
import fr.alin.candidacy.event.CommissionPostponed;
import fr.alin.candidacy.event.ConditionMet;
import fr.alin.candidacy.event.PapersRequested;
import fr.alin.candidacy.event.VisitPlanned;
import fr.alin.shared.time.TimeZones;

/** What a landlord does with a dossier before the commission decides; the days are those that it states. */
public final class LandlordSteps {

    /** A visit after these stages does not move the candidacy back (R-156, stage 7). */
    private static final Set<CandidacyStatus> COMMISSION_KNOWN = EnumSet.of(
            CandidacyStatus.COMMISSION_PLANNED,
            CandidacyStatus.POSTPONED,
            CandidacyStatus.WAITING,
            CandidacyStatus.ALLOCATED);

    private final Candidacy candidacy;
    private final String words;

    public LandlordSteps(Candidacy candidacy) {
        this(candidacy, "");
    }

    /** @param words what the landlord says beside; may be empty */
    public LandlordSteps(Candidacy candidacy, String words) {
        this.candidacy = candidacy;
        this.words = words;
    }

    /**
     * Keeps news that contradicts nothing and came after what followed it, beside the stage. Nobody is told.
     *
     * @param overtaken whether the landlord has told the same anew meanwhile
     * @return whether it is such news; if not, nothing is kept
     */
    public boolean keepLate(LandlordAnswerKind kind, boolean overtaken, Step said, Instant now) {
        var late =
                LateNews.stageOf(kind).filter(told -> overtaken || LateNews.isLate(candidacy, told, said.day(), now));
        late.ifPresent(told -> candidacy.note(new Milestone(candidacy, told, MilestoneNote.TOLD_LATE, now, said)));
        return late.isPresent();
    }

    /** Keeps what the landlord says when it tells a decision again; without words there is nothing to keep. */
    public void keepAgain(LocalDate day, Instant now) {
        if (!words.isEmpty()) {
            candidacy.note(new Milestone(candidacy, candidacy.status(), MilestoneNote.TOLD_LATE, now, step(day)));
        }
    }

    /** The day of the step that must have happened before; empty if none has to, or it has not. */
    public Optional<LocalDate> forerunner(LandlordAnswerKind kind) {
        var history = candidacy.history();
        var step = switch (kind) {
            case CONDITION_MET, CONDITION_LAPSED, CANDIDATE_ANSWER, LEASE_SIGNED -> history.decision();
            case MOVING_IN -> history.latest(CandidacyStatus.LEASE_SIGNED);
            case RECEIVED, PAPERS_REQUESTED, VISIT, COMMISSION, POSTPONED, DECISION -> Optional.<Milestone>empty();
        };
        return step.map(before -> before.day(TimeZones.PARIS));
    }

    /** A step of the landlord's on that day, with what it says beside. */
    public Step step(LocalDate day) {
        return Step.by(Actor.LANDLORD).on(day).because("", words);
    }

    public CandidacyReceivedByLandlord receive(LocalDate day, Instant now) {
        candidacy.moveTo(CandidacyStatus.RECEIVED_BY_LANDLORD, now, step(day));
        return new CandidacyReceivedByLandlord(candidacy.subject(), day, now);
    }

    public VisitPlanned planVisit(LocalDate day, Instant now) {
        if (isAside(CandidacyStatus.VISIT_PLANNED, candidacy.status())) {
            candidacy.note(new Milestone(candidacy, CandidacyStatus.VISIT_PLANNED, now, step(day)));
        } else {
            candidacy.moveTo(CandidacyStatus.VISIT_PLANNED, now, step(day));
        }
        return new VisitPlanned(candidacy.subject(), day, words, now);
    }

    /**
     * Notes that the tenants have moved in. The same day again changes nothing.
     *
     * @throws CandidacyStepRefused before the lease is signed
     * @throws MovedInBefore when another day is known
     */
    public void moveIn(LocalDate day, Instant now) {
        if (candidacy.status() != CandidacyStatus.LEASE_SIGNED) {
            throw new CandidacyStepRefused(candidacy.status(), CandidacyStatus.LEASE_SIGNED);
        }
        var known = candidacy.history().movedInOn(TimeZones.PARIS);
        if (known.isEmpty()) {
            candidacy.note(new Milestone(candidacy, candidacy.status(), MilestoneNote.MOVED_IN, now, step(day)));
        } else if (!known.get().equals(day)) {
            throw new MovedInBefore(known.get());
        }
    }

    public CommissionPlanned planCommission(LocalDate day, Instant now) {
        candidacy.moveTo(CandidacyStatus.COMMISSION_PLANNED, now, step(day));
        return new CommissionPlanned(candidacy.subject(), day, now);
    }

    /**
     * The landlord lacks papers.
     *
     * @param papers which, in its words
     * @param until the last day to hand them in, if it states one
     * @throws PapersNotNamed without words
     */
    public PapersRequested requestPapers(String papers, Optional<LocalDate> until, LocalDate day, Instant now) {
        if (papers.isEmpty()) {
            throw new PapersNotNamed();
        }
        var asked = step(day).because("", papers).until(until);
        candidacy.moveTo(CandidacyStatus.PAPERS_REQUESTED, now, asked);
        return new PapersRequested(candidacy.subject(), day, papers, until, now);
    }

    /** The commission put the dossier off. */
    public CommissionPostponed postpone(PostponementReason why, String words, LocalDate day, Instant now) {
        candidacy.moveTo(CandidacyStatus.POSTPONED, now, step(day).because(why.name(), words));
        return new CommissionPostponed(candidacy.subject(), day, why.name(), now);
    }

    /**
     * The condition of the allocation is met: the landlord is bound (CCH R441-3, c).
     *
     * @throws NoConditionPending without an allocation on a condition that is still open
     */
    public ConditionMet meetCondition(LocalDate day, Instant now) {
        requireCondition(candidacy).meetCondition(day);
        candidacy.note(new Milestone(candidacy, candidacy.status(), MilestoneNote.CONDITION_MET, now, step(day)));
        return new ConditionMet(candidacy.subject(), day, now);
    }

    /** @throws NoConditionPending without an allocation on a condition that is still open */
    static RecordedDecision requireCondition(Candidacy candidacy) {
        var taken = candidacy.taken();
        if (candidacy.status() != CandidacyStatus.ALLOCATED || taken == null || !taken.isConditionPending()) {
            throw new NoConditionPending();
        }
        return taken;
    }

    /** Whether this step leaves a candidacy at this stage as it is. */
    static boolean isAside(CandidacyStatus step, CandidacyStatus stage) {
        return step == CandidacyStatus.VISIT_PLANNED && COMMISSION_KNOWN.contains(stage);
    }
}
