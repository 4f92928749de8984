package fr.alin.alert.model;

import fr.alin.shared.error.InvalidValueException;

/** Refused: an alert covers at least one of the three circles. */
public class CirclesMissing extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    public CirclesMissing() {
        super("alert.circles-missing");
    }
}
