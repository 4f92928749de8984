package fr.alin.housingapplication.importing;

import java.time.Instant;

import fr.alin.shared.error.BusinessException;

/** The account has reached its limit of mailed codes. The argument is when the next one is allowed. */
class TooManyCodes extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyCodes(Instant until) {
        super("housing-application.too-many-codes", until);
    }
}
