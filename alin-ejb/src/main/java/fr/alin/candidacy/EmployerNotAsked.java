package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** No employer was asked about this candidacy, or it has left or ended. */
public class EmployerNotAsked extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmployerNotAsked() {
        super("candidacy.employer-not-asked");
    }
}
