package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** The confirmation click of R-038 is missing; it comes before the password. */
public class EmailNotConfirmed extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmailNotConfirmed() {
        super("account.email-not-confirmed");
    }
}
