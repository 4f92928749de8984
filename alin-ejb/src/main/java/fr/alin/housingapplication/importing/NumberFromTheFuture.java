package fr.alin.housingapplication.importing;

import fr.alin.shared.error.BusinessException;

/** The number's month of first deposit is in the future. */
class NumberFromTheFuture extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NumberFromTheFuture() {
        super("housing-application.number-from-the-future");
    }
}
