package fr.alin.housingapplication.importing;

import java.time.Instant;

import fr.alin.shared.error.BusinessException;

/**
 * Several accounts together have reached the limit of codes for a number. The argument is when this one may have the
 * next.
 */
class TooManyCodesOfNumber extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyCodesOfNumber(Instant until) {
        super("housing-application.too-many-codes-of-number", until);
    }
}
