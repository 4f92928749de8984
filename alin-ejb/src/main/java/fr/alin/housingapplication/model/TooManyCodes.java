package fr.alin.housingapplication.model;

import java.time.Instant;

import fr.alin.shared.error.BusinessException;

/** The account had as many codes mailed as it may; the argument is the moment from which on it may have the next. */
public class TooManyCodes extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyCodes(Instant until) {
        super("housing-application.too-many-codes", until);
    }
}
