package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** Without consent to the use of personal data no account is opened. */
public class ConsentMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ConsentMissing() {
        super("account.consent-missing");
    }
}
