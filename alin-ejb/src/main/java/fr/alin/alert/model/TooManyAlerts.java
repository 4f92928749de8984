package fr.alin.alert.model;

import fr.alin.shared.error.BusinessException;

/** One person keeps a limited number of alerts. */
public class TooManyAlerts extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyAlerts(int most) {
        super("alert.too-many", most);
    }
}
