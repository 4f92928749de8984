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
     * @throws TenantsMovedIn when the tenants have moved in
     * @throws ListAlreadySent when a refusal is taken back and the list of the home has left
     * @throws HomeAlreadyLet when a lease has been signed since
     * @throws HomeAlreadyProposed when the landlord has allocated the home to somebody else since
     * @throws CorrectionImpossible when the offer has been withdrawn or the home given back since
     */
    public List<CandidacyEvent> undo(Candidacy candidate, String words, Instant now) {
        if (candidate.history().movedIn()) {
            throw new TenantsMovedIn();
        }
        var step = candidate.correctable().orElseThrow(NothingToCorrect::new);
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
            case LIST_SENT, PROPOSED -> requireNotLeftOut(step.undone());
            case OPEN -> {}
        }
    }

    private static void requireKept(CandidacyStatus former) {
        if (ReleaseReason.OFFER_WITHDRAWN.ends(former)) {
            throw new CorrectionImpossible();
        }
    }

    /** Whoever was refused is no candidate of a list that has left. */
    private static void requireNotLeftOut(CandidacyStatus undone) {
        if (undone == CandidacyStatus.REFUSED) {
            throw new ListAlreadySent();
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

    /** Her history does not quote what the advisor said of the other candidate. */
    private static CandidacyEvent demote(Candidacy promoted, Instant now) {
        var history = promoted.history();
        history.last(promoted.status())
                .filter(last -> last.isBy(Actor.ACTION_LOGEMENT))
                .orElseThrow(HomeAlreadyProposed::new);
        var step = new CorrectableStep(promoted.status(), history.statusBefore());
        return restore(promoted, step, Actor.ACTION_LOGEMENT, "", now);
    }

    private static CandidacyEvent restore(
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
