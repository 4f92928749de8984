package fr.alin.candidacy.model;

import java.time.Instant;

import fr.alin.candidacy.event.CandidacyApproved;

/** What an advisor does with a candidacy beside the plain decision. */
public final class AdvisorSteps {

    private final Candidacy candidacy;
    private final long advisor;

    public AdvisorSteps(Candidacy candidacy, long advisor) {
        this.candidacy = candidacy;
        this.advisor = advisor;
    }

    /** @param words why it is approved although a rule says otherwise; empty if none does */
    public CandidacyApproved approve(String words, Instant now) {
        return candidacy.approve(advisor, Step.by(Actor.ADVISOR).because("", words), now);
    }
}
