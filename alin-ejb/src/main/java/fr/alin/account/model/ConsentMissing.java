package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** Refused: an account needs consent to the use of personal data. */
public class ConsentMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ConsentMissing() {
        super("account.consent-missing");
    }
}
