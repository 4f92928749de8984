package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** The registration site no longer knows the number. */
public class NumberNoLongerKnown extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NumberNoLongerKnown() {
        super("housing-application.number-no-longer-known");
    }
}
