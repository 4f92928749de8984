package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** No employer was asked about this candidacy, or it has left or ended. */
class EmployerNotAsked extends BusinessException {

    private static final long serialVersionUID = 1L;

    EmployerNotAsked() {
        super("candidacy.employer-not-asked");
    }
}
