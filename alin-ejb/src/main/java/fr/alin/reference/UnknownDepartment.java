package fr.alin.reference;

import fr.alin.shared.error.NotFound;

/** No department has this code. */
class UnknownDepartment extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownDepartment(String code) {
        super("reference.unknown-department", code);
    }
}
