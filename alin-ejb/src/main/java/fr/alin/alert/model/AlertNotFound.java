package fr.alin.alert.model;

import fr.alin.shared.error.NotFound;

/** No such alert, or another person's. */
public class AlertNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public AlertNotFound() {
        super("alert.not-found");
    }
}
