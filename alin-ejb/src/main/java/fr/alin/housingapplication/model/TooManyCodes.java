package fr.alin.housingapplication.model;

import java.time.Instant;

import fr.alin.shared.error.BusinessException;

/** Too many codes were mailed within the hour; the argument is the instant from which one may be asked again. */
public class TooManyCodes extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyCodes(Instant retryAt) {
        super("housing-application.too-many-codes", retryAt);
    }
}
