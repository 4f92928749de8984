package fr.alin.staff;

import fr.alin.shared.error.BusinessException;

/** Another agency has this name. */
class AgencyExists extends BusinessException {

    private static final long serialVersionUID = 1L;

    AgencyExists() {
        super("staff.agency-exists");
    }
}
