package fr.alin.candidacy.model;

import java.time.Instant;

import fr.alin.candidacy.event.CandidacyMoved;

/** What becomes of a candidacy when another account proves to be the holder of its application. */
public final class HolderSteps {

    private final Candidacy candidacy;

    public HolderSteps(Candidacy candidacy) {
        this.candidacy = candidacy;
    }

    /** Records it in the history. */
    public void noteNewHolder(Instant now) {
        candidacy.note(new Milestone(
                candidacy, candidacy.status(), MilestoneNote.HOLDER_CHANGED, now, Step.by(Actor.APPLICANT)));
    }

    /** Continues the candidacy with the new holder. */
    public CandidacyMoved passTo(long newHolder, Instant now) {
        candidacy.passTo(newHolder);
        return new CandidacyMoved(candidacy.subject(), now);
    }
}
