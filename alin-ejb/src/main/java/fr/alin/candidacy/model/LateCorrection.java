package fr.alin.candidacy.model;

import java.util.List;

import fr.alin.candidacy.event.CandidacyCorrected;

/** Takes back a refusal when the home has gone on without the candidate: it no longer counts against her, and she is free. */
final class LateCorrection {

    private final HomeFile home;
    private final Candidacy candidate;

    LateCorrection(HomeFile home, Candidacy candidate) {
        this.home = home;
        this.candidate = candidate;
    }

    /** @param corrected the refusal, taken back as if the home were still open */
    CandidacyCorrected free(CandidacyCorrected corrected) {
        new ReleaseSteps(candidate).release(why(), "", List.of(), corrected.occurredAt());
        return new CandidacyCorrected(
                corrected.subject(),
                corrected.undone(),
                corrected.toldAt(),
                CandidacyStatus.RELEASED.name(),
                corrected.occurredAt());
    }

    /** Nobody had validated her when the list left. */
    private ReleaseReason why() {
        return home.state() == HomeState.RETURNED ? ReleaseReason.HOME_RETURNED : ReleaseReason.NOT_REVIEWED;
    }
}
