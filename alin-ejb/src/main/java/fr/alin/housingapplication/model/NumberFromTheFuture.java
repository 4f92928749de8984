package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** The month of first deposit that the number carries has not come yet. */
public class NumberFromTheFuture extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NumberFromTheFuture() {
        super("housing-application.number-from-the-future");
    }
}
