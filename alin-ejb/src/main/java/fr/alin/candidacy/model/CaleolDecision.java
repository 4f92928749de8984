package fr.alin.candidacy.model;

import java.util.Arrays;

/** The five possible decisions of an allocation commission (CCH R441-3, a to e). */
public enum CaleolDecision {
    ALLOCATED,
    ALLOCATED_RANKED,
    ALLOCATED_CONDITIONALLY,
    NOT_ALLOCATED,
    INADMISSIBLE;

    static boolean isNamed(String reason) {
        return Arrays.stream(values()).anyMatch(decision -> decision.name().equals(reason));
    }

    public boolean isAllocation() {
        return this == ALLOCATED || this == ALLOCATED_RANKED || this == ALLOCATED_CONDITIONALLY;
    }
}
