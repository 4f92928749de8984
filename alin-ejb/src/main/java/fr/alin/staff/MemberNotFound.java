package fr.alin.staff;

import fr.alin.shared.error.NotFound;

/** Nobody of the staff has this account. */
class MemberNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    MemberNotFound() {
        super("staff.member-not-found");
    }
}
