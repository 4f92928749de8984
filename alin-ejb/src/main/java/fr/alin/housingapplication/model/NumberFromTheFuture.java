package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** The number's month of first deposit is in the future. */
public class NumberFromTheFuture extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NumberFromTheFuture() {
        super("housing-application.number-from-the-future");
    }
}
