package fr.alin.candidacy.model;

import java.time.Instant;

import fr.alin.candidacy.event.CandidacyApproved;
import fr.alin.candidacy.event.CandidacyRefused;

/** What an advisor decides on a candidacy. */
public final class AdvisorSteps {

    private final Candidacy candidacy;
    private final long advisor;

    public AdvisorSteps(Candidacy candidacy, long advisor) {
        this.candidacy = candidacy;
        this.advisor = advisor;
    }

    /** @param words why it is approved although a rule says otherwise; empty if none does */
    public CandidacyApproved approve(String words, Instant now) {
        candidacy.moveTo(CandidacyStatus.APPROVED, now, Step.by(Actor.ADVISOR).because("", words));
        candidacy.review(advisor, now);
        return new CandidacyApproved(candidacy.subject(), now);
    }

    /**
     * Keeps an approved candidacy although a rule bars its home since that changed.
     *
     * @param words why
     * @throws NothingToKeep when it is not approved
     */
    public void keep(String words, Instant now) {
        if (candidacy.status() != CandidacyStatus.APPROVED) {
            throw new NothingToKeep();
        }
        candidacy.note(new Milestone(
                candidacy,
                candidacy.status(),
                MilestoneNote.KEPT,
                now,
                Step.by(Actor.ADVISOR).because("", words)));
    }

    /**
     * The cleaned comment of a refusal that is possible now.
     *
     * @throws CandidacyStepRefused when the candidacy is past its review
     * @throws RefusalNotExplained when the reason needs a comment and there is none
     */
    public String mayRefuse(RefusalReason why, String comment) {
        if (!candidacy.status().canBecome(CandidacyStatus.REFUSED)) {
            throw new CandidacyStepRefused(candidacy.status(), CandidacyStatus.REFUSED);
        }
        return why.explained(comment);
    }

    /** @throws RefusalNotExplained when the reason needs a comment and there is none */
    public CandidacyRefused refuse(RefusalReason why, String comment, Instant now) {
        var words = why.explained(comment);
        candidacy.moveTo(CandidacyStatus.REFUSED, now, Step.by(Actor.ADVISOR).because(why.name(), words));
        candidacy.review(advisor, now);
        candidacy.end(Ending.refused(why), words);
        return new CandidacyRefused(candidacy.subject(), why.name(), words, now);
    }
}
