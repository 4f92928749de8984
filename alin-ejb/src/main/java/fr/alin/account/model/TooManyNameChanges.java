package fr.alin.account.model;

import java.time.Instant;

import fr.alin.shared.error.BusinessException;

/**
 * The name was changed too often this month; otherwise names could be tried until one matches somebody's application.
 */
public class TooManyNameChanges extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param from when the name can be changed again; a former name or the application's can be taken at once */
    public TooManyNameChanges(int most, Instant from) {
        super("account.too-many-name-changes", most, from);
    }
}
