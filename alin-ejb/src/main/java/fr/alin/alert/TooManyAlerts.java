package fr.alin.alert;

import fr.alin.shared.error.BusinessException;

/** Refused: the number of alerts per person is limited. */
class TooManyAlerts extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyAlerts(int most) {
        super("alert.too-many", most);
    }
}
