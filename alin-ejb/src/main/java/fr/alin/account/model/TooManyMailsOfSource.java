package fr.alin.account.model;

import java.time.Instant;

import fr.alin.shared.error.BusinessException;

/**
 * The network that asks had as many mails sent as it may; the argument is when it may again. It hangs on the network alone
 * and tells nothing of an account.
 */
public class TooManyMailsOfSource extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyMailsOfSource(Instant until) {
        super("account.too-many-mails-of-source", until);
    }
}
