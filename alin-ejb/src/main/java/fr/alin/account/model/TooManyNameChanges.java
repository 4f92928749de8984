package fr.alin.account.model;

import java.time.Instant;

import fr.alin.shared.error.BusinessException;

/** The name was changed often enough for a month: nobody tries names until one fits somebody's application. */
public class TooManyNameChanges extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param from when another name can be taken; one she had, and that of her application, can be taken at once */
    public TooManyNameChanges(int most, Instant from) {
        super("account.too-many-name-changes", most, from);
    }
}
