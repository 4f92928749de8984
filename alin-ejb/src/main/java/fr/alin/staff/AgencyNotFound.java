package fr.alin.staff;

import fr.alin.shared.error.NotFound;

/** There is no such agency. */
class AgencyNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    AgencyNotFound() {
        super("staff.agency-not-found");
    }
}
