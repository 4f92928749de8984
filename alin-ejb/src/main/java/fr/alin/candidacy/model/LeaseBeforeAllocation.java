package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A home is let only to the candidate to whom its commission has allocated it (CCH R441-3). */
public class LeaseBeforeAllocation extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LeaseBeforeAllocation() {
        super("candidacy.lease-before-allocation");
    }
}
