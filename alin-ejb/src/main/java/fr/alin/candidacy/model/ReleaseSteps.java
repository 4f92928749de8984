package fr.alin.candidacy.model;

import java.time.Instant;
import java.util.List;

import fr.alin.candidacy.event.CandidacyReleased;
import fr.alin.candidacy.event.LeaseUndone;
import fr.alin.candidacy.event.NearHome;
import fr.alin.offer.model.Withdrawal;

/** Ends a candidacy because of its home, and tells of open homes nearby that suit the applicant. */
public final class ReleaseSteps {

    private final Candidacy candidacy;

    public ReleaseSteps(Candidacy candidacy) {
        this.candidacy = candidacy;
    }

    public CandidacyReleased release(ReleaseReason why, String words, List<NearHome> nearest, Instant now) {
        end(Ending.released(why), Step.by(why.actor()).because(why.name(), words), now);
        return new CandidacyReleased(candidacy.subject(), why.name(), "", nearest, now);
    }

    /** The landlord withdraws the offer. */
    public CandidacyReleased release(Withdrawal stated, List<NearHome> nearest, Instant now) {
        var reason = stated.reason().name();
        end(Ending.withdrawn(stated), Step.by(Actor.LANDLORD).because(reason, stated.words()), now);
        return new CandidacyReleased(candidacy.subject(), ReleaseReason.OFFER_WITHDRAWN.name(), reason, nearest, now);
    }

    /** The lease that ended it was recorded by mistake; it stays ended. */
    public LeaseUndone undoLease(Instant now) {
        candidacy.end(Ending.released(ReleaseReason.LEASE_UNDONE), "");
        candidacy.note(new Milestone(
                candidacy, CandidacyStatus.RELEASED, MilestoneNote.LEASE_UNDONE, now, Step.by(Actor.ACTION_LOGEMENT)));
        return new LeaseUndone(candidacy.subject(), now);
    }

    private void end(Ending why, Step step, Instant now) {
        candidacy.moveTo(CandidacyStatus.RELEASED, now, step);
        candidacy.end(why, step.words());
    }
}
