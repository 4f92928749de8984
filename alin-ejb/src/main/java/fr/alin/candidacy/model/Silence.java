package fr.alin.candidacy.model;

import java.util.Optional;

/** What a landlord has left unanswered. */
public enum Silence {
    /** Not even the receipt of the dossier. */
    NEVER_RECEIVED(CandidacyStatus.SENT_TO_LANDLORD),
    /** Everything after its receipt. */
    UNANSWERED(CandidacyStatus.RECEIVED_BY_LANDLORD);

    private final CandidacyStatus status;

    Silence(CandidacyStatus status) {
        this.status = status;
    }

    /** The stage at which a candidacy waits for that answer. */
    public CandidacyStatus status() {
        return status;
    }

    /** Empty at a stage at which the landlord has answered, or has nothing to answer. */
    public static Optional<Silence> of(CandidacyStatus status) {
        for (var silence : values()) {
            if (silence.status == status) {
                return Optional.of(silence);
            }
        }
        return Optional.empty();
    }
}
