package fr.alin.account.model;

import fr.alin.shared.error.BusinessException;

/** The name was changed often enough for a month: nobody tries names until one fits somebody's application. */
public class TooManyNameChanges extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyNameChanges(int most) {
        super("account.too-many-name-changes", most);
    }
}
