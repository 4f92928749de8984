package fr.alin.candidacy.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The stages of handbook #6; only the first two can still be cancelled. */
public enum CandidacyStatus {
    SUBMITTED,
    APPROVED,
    SENT_TO_LANDLORD,
    RECEIVED_BY_LANDLORD,
    /** The landlord lacks papers; any later step ends it. */
    PAPERS_REQUESTED,
    VISIT_PLANNED,
    COMMISSION_PLANNED,
    /** The commission put the dossier off (ajournement). */
    POSTPONED,
    /** Ranked by the commission behind somebody to whom the home is proposed. */
    WAITING,
    /** The home is proposed to the applicant. */
    ALLOCATED,
    LEASE_SIGNED,
    CANCELLED,
    REFUSED,
    NOT_ALLOCATED,
    /** The applicant gave the home up after her dossier was sent. */
    RENOUNCED,
    RELEASED;

    /** What can follow from the time when a landlord has the dossier until the end; a lease follows an allocation only. */
    private static final Set<CandidacyStatus> ANSWERS =
            EnumSet.of(WAITING, ALLOCATED, NOT_ALLOCATED, RENOUNCED, RELEASED);

    /** Whether another stage can follow. An application has at most one active candidacy. */
    public boolean isActive() {
        return !successors().isEmpty();
    }

    public boolean isCancellable() {
        return canBecome(CANCELLED);
    }

    /** Whether the applicant can still give the home up, which is told to the landlord. */
    public boolean isRenounceable() {
        return canBecome(RENOUNCED);
    }

    /** A landlord's answers may arrive out of order: any later stage but the lease can follow, never an earlier one. */
    public boolean canBecome(CandidacyStatus next) {
        return successors().contains(next);
    }

    private Set<CandidacyStatus> successors() {
        return switch (this) {
            case SUBMITTED -> Set.of(APPROVED, REFUSED, CANCELLED, RELEASED);
            case APPROVED -> Set.of(SENT_TO_LANDLORD, CANCELLED, RELEASED);
            case SENT_TO_LANDLORD ->
                with(ANSWERS, RECEIVED_BY_LANDLORD, PAPERS_REQUESTED, VISIT_PLANNED, COMMISSION_PLANNED, POSTPONED);
            case RECEIVED_BY_LANDLORD, VISIT_PLANNED ->
                with(ANSWERS, PAPERS_REQUESTED, VISIT_PLANNED, COMMISSION_PLANNED, POSTPONED);
            case PAPERS_REQUESTED ->
                with(ANSWERS, RECEIVED_BY_LANDLORD, PAPERS_REQUESTED, VISIT_PLANNED, COMMISSION_PLANNED, POSTPONED);
            case COMMISSION_PLANNED, POSTPONED -> with(ANSWERS, PAPERS_REQUESTED, COMMISSION_PLANNED, POSTPONED);
            case WAITING -> ANSWERS;
            case ALLOCATED -> with(ANSWERS, LEASE_SIGNED);
            case LEASE_SIGNED, CANCELLED, REFUSED, NOT_ALLOCATED, RENOUNCED, RELEASED -> Set.of();
        };
    }

    private static Set<CandidacyStatus> with(Set<CandidacyStatus> stages, CandidacyStatus... more) {
        var all = EnumSet.copyOf(stages);
        all.addAll(List.of(more));
        return all;
    }
}
