package fr.alin.housingapplication.model;

import java.time.Instant;

import fr.alin.shared.error.BusinessException;

/** The account tried as many different numbers as it may; the argument is the moment from which on it may try another. */
public class TooManyNumbers extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyNumbers(Instant until) {
        super("housing-application.too-many-numbers", until);
    }
}
