package fr.alin.staff;

import fr.alin.shared.error.BusinessException;

/** Nobody changes her own role or suspends herself. */
class NotOnOneself extends BusinessException {

    private static final long serialVersionUID = 1L;

    NotOnOneself() {
        super("staff.not-on-oneself");
    }
}
