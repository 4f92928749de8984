package fr.alin.account.model;

import java.time.Instant;

import fr.alin.shared.error.BusinessException;

/**
 * The calling network has used up its mails; the argument is the time from which it may ask again. Depends on the
 * network alone and reveals nothing about an account.
 */
public class TooManyMailsOfSource extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyMailsOfSource(Instant until) {
        super("account.too-many-mails-of-source", until);
    }
}
