package fr.alin.candidacy.model;

import java.time.Instant;
import java.util.List;

import fr.alin.candidacy.event.CandidacyReleased;
import fr.alin.candidacy.event.NearHome;
import fr.alin.offer.model.Withdrawal;

/** Ends a candidacy because of its home, and tells of open homes nearby that suit the applicant. */
public final class ReleaseSteps {

    private final Candidacy candidacy;

    public ReleaseSteps(Candidacy candidacy) {
        this.candidacy = candidacy;
    }

    public CandidacyReleased release(ReleaseReason why, List<NearHome> nearest, Instant now) {
        candidacy.end(Release.because(why), Step.by(Actor.ACTION_LOGEMENT).because(why.name(), ""), now);
        return new CandidacyReleased(candidacy.subject(), why.name(), "", nearest, now);
    }

    /** The landlord withdraws the offer. */
    public CandidacyReleased release(Withdrawal stated, List<NearHome> nearest, Instant now) {
        var reason = stated.reason().name();
        candidacy.end(Release.by(stated), Step.by(Actor.LANDLORD).because(reason, stated.words()), now);
        return new CandidacyReleased(candidacy.subject(), ReleaseReason.OFFER_WITHDRAWN.name(), reason, nearest, now);
    }
}
