package fr.alin.candidacy.model;

import java.util.Set;

/** The stages of handbook #6; only the first two can still be cancelled. */
public enum CandidacyStatus {
    SUBMITTED,
    APPROVED,
    SENT_TO_LANDLORD,
    RECEIVED_BY_LANDLORD,
    VISIT_PLANNED,
    COMMISSION_PLANNED,
    ALLOCATED,
    LEASE_SIGNED,
    CANCELLED,
    REFUSED,
    NOT_ALLOCATED,
    RELEASED;

    /** Whether another stage can follow. An application has at most one active candidacy. */
    public boolean isActive() {
        return !successors().isEmpty();
    }

    public boolean isCancellable() {
        return canBecome(CANCELLED);
    }

    /** A landlord's answers may arrive out of order: any later stage can follow, never an earlier one. */
    public boolean canBecome(CandidacyStatus next) {
        return successors().contains(next);
    }

    private Set<CandidacyStatus> successors() {
        return switch (this) {
            case SUBMITTED -> Set.of(APPROVED, REFUSED, CANCELLED, RELEASED);
            case APPROVED -> Set.of(SENT_TO_LANDLORD, CANCELLED, RELEASED);
            case SENT_TO_LANDLORD ->
                Set.of(
                        RECEIVED_BY_LANDLORD,
                        VISIT_PLANNED,
                        COMMISSION_PLANNED,
                        ALLOCATED,
                        NOT_ALLOCATED,
                        LEASE_SIGNED,
                        RELEASED);
            case RECEIVED_BY_LANDLORD ->
                Set.of(VISIT_PLANNED, COMMISSION_PLANNED, ALLOCATED, NOT_ALLOCATED, LEASE_SIGNED, RELEASED);
            case VISIT_PLANNED ->
                Set.of(VISIT_PLANNED, COMMISSION_PLANNED, ALLOCATED, NOT_ALLOCATED, LEASE_SIGNED, RELEASED);
            case COMMISSION_PLANNED -> Set.of(COMMISSION_PLANNED, ALLOCATED, NOT_ALLOCATED, LEASE_SIGNED, RELEASED);
            case ALLOCATED -> Set.of(ALLOCATED, NOT_ALLOCATED, LEASE_SIGNED, RELEASED);
            case LEASE_SIGNED, CANCELLED, REFUSED, NOT_ALLOCATED, RELEASED -> Set.of();
        };
    }
}
