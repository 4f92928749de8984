package fr.alin.staff;

import fr.alin.shared.error.BusinessException;

/** Without this member nobody could administer the staff's accounts. */
class LastStaffAdministrator extends BusinessException {

    private static final long serialVersionUID = 1L;

    LastStaffAdministrator() {
        super("staff.last-administrator");
    }
}
