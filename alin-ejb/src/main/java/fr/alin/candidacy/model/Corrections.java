package fr.alin.candidacy.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import fr.alin.candidacy.event.CandidacyCorrected;
import fr.alin.candidacy.event.CandidacyEvent;

/**
 * Takes back the last step of a candidacy, and what it did to the home and to whoever followed.
 * See decision 77-the-last-step-can-be-taken-back.
 */
public class Corrections {

    private final HomeFile home;
    private final List<Candidacy> candidates;
    private final ReplyTerm term;
    private final ZoneId zone;

    /** @param candidates those who wait and the one who has the home proposed, locked; others do no harm */
    public Corrections(HomeFile home, List<Candidacy> candidates, ReplyTerm term, ZoneId zone) {
        this.home = home;
        this.candidates = List.copyOf(candidates);
        this.term = term;
        this.zone = zone;
    }

    /**
     * @param words why, read by the candidate herself and by advisors, and by no other candidate
     * @throws NothingToCorrect when the last step is none of a landlord's and no decision of an advisor
     * @throws HomeAlreadyLet when a lease has been signed since
     * @throws HomeAlreadyProposed when the landlord has allocated the home to somebody else since
     * @throws CorrectionImpossible when the offer has been withdrawn or the home given back since
     */
    public List<CandidacyEvent> undo(Candidacy candidate, String words, Instant now) {
        var step = candidate.correctable().orElseThrow(NothingToCorrect::new);
        if (step.isMovingIn()) {
            candidate.note(new Milestone(
                    candidate,
                    candidate.status(),
                    MilestoneNote.MOVED_IN_UNDONE,
                    now,
                    Step.by(Actor.ADVISOR).because("", words)));
            return List.of();
        }
        if (step.undone() == CandidacyStatus.REFUSED && home.isGone()) {
            return List.of(
                    new LateCorrection(home, candidate).free(restore(candidate, step, Actor.ADVISOR, words, now)));
        }
        var events = new ArrayList<CandidacyEvent>();
        if (step.undone() == CandidacyStatus.LEASE_SIGNED) {
            home.undoLease(step.former() == CandidacyStatus.ALLOCATED, now);
        } else {
            requireHome(step);
            if (candidate.status() == CandidacyStatus.ALLOCATED) {
                home.retractProposal(now);
            }
            if (step.former() == CandidacyStatus.ALLOCATED) {
                events.addAll(giveBack(candidate, now));
            } else {
                events.addAll(withdrawPromotion(candidate, now));
            }
        }
        events.add(restore(candidate, step, Actor.ADVISOR, words, now));
        return events;
    }

    private void requireHome(CorrectableStep step) {
        switch (home.state()) {
            case LET -> throw new HomeAlreadyLet();
            case RETURNED -> throw new CorrectionImpossible();
            case WITHDRAWN -> requireKept(step.former());
            case LIST_SENT, PROPOSED, OPEN -> {}
        }
    }

    private static void requireKept(CandidacyStatus former) {
        if (ReleaseReason.OFFER_WITHDRAWN.ends(former)) {
            throw new CorrectionImpossible();
        }
    }

    /** Whoever was promoted only because this candidate had left waits again. */
    private List<CandidacyEvent> giveBack(Candidacy candidate, Instant now) {
        var events = new ArrayList<CandidacyEvent>();
        candidates.stream()
                .filter(other -> other != candidate && other.status() == CandidacyStatus.ALLOCATED)
                .forEach(promoted -> events.add(demote(promoted, now)));
        var allocated = candidate.history().latest(CandidacyStatus.ALLOCATED).orElseThrow();
        var rank = candidate.history().decisionBefore().map(Milestone::decision).map(LandlordDecision::rank);
        home.propose(
                rank.orElse(OptionalInt.empty()).orElse(1),
                allocated.proposalTerm().orElseGet(() -> term.lastDay(allocated.day(zone))),
                now);
        return events;
    }

    /** Whoever was promoted in the moment in which this candidate left, who had not had the home, waits again. */
    private List<CandidacyEvent> withdrawPromotion(Candidacy candidate, Instant now) {
        var left = candidate.history().last(candidate.status()).orElseThrow().enteredAt();
        var promoted = candidates.stream()
                .filter(other -> other != candidate && isPromotedAt(left, other))
                .toList();
        if (!promoted.isEmpty()) {
            home.retractProposal(now);
        }
        return promoted.stream().map(one -> demote(one, now)).toList();
    }

    private static boolean isPromotedAt(Instant moment, Candidacy other) {
        return other.status() == CandidacyStatus.ALLOCATED
                && other.history()
                        .last(CandidacyStatus.ALLOCATED)
                        .filter(step -> step.isBy(Actor.ACTION_LOGEMENT))
                        .filter(step -> step.enteredAt().equals(moment))
                        .isPresent();
    }

    /** Her history does not quote what the advisor said of the other candidate. */
    private static CandidacyEvent demote(Candidacy promoted, Instant now) {
        var history = promoted.history();
        history.last(promoted.status())
                .filter(last -> last.isBy(Actor.ACTION_LOGEMENT))
                .orElseThrow(HomeAlreadyProposed::new);
        var step = new CorrectableStep(promoted.status(), history.statusBefore());
        return restore(promoted, step, Actor.ACTION_LOGEMENT, "", now);
    }

    private static CandidacyCorrected restore(
            Candidacy candidate, CorrectableStep step, Actor actor, String words, Instant now) {
        var history = candidate.history();
        var undone = history.last(candidate.status()).orElseThrow();
        if (undone.isDecision()) {
            var former = history.decisionBefore().map(Milestone::decision);
            candidate.decide(
                    former.map(RecordedDecision::new).orElse(null),
                    former.map(LandlordDecision::words).orElse(""));
        }
        if (undone.status() == CandidacyStatus.REFUSED) {
            candidate.end(null, "");
        }
        candidate.enter(
                step.former(),
                now,
                new Milestone(
                        candidate,
                        step.former(),
                        MilestoneNote.CORRECTED,
                        now,
                        Step.by(actor).because(undone.status().name(), words)));
        return new CandidacyCorrected(
                candidate.subject(),
                undone.status().name(),
                undone.enteredAt(),
                step.former().name(),
                now);
    }
}
