package fr.alin.housingapplication.importing;

import java.time.Instant;

import fr.alin.shared.error.BusinessException;

/** The account has reached its limit of different numbers. The argument is when it may try another. */
class TooManyNumbers extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyNumbers(Instant until) {
        super("housing-application.too-many-numbers", until);
    }
}
