package fr.alin.candidacy.model;

import java.time.LocalDate;

import fr.alin.shared.error.BusinessException;

/** The landlord has told another day on which the tenants moved in. */
class MovedInBefore extends BusinessException {

    private static final long serialVersionUID = 1L;

    public MovedInBefore(LocalDate known) {
        super("candidacy.moved-in-before", known);
    }
}
