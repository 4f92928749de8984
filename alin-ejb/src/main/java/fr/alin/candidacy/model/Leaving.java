package fr.alin.candidacy.model;

/**
 * How a candidacy was left, or where it stands when its applicant wants to leave it.
 *
 * @param actor who brought it there
 */
public record Leaving(CandidacyStatus status, Actor actor) {

    /** Whether it was given up or cancelled, but not by her. */
    public boolean isByOthers() {
        return status == CandidacyStatus.RENOUNCED && actor == Actor.LANDLORD
                || status == CandidacyStatus.CANCELLED && actor == Actor.ACTION_LOGEMENT;
    }

    /** Whether she has ended it herself, in this way. */
    public boolean isOwn(CandidacyStatus end) {
        return status == end && actor == Actor.APPLICANT;
    }
}
