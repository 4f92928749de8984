package fr.alin.housingapplication.model;

import java.time.Duration;

import fr.alin.shared.error.BusinessException;

/** Too many codes were mailed within the hour; the argument is the number of minutes to wait for the next. */
public class TooManyCodes extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyCodes(Duration wait) {
        super("housing-application.too-many-codes", wait.plusSeconds(59).toMinutes());
    }
}
