package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** No account of AL'in has an application with this number. */
public class NumberNotImported extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NumberNotImported() {
        super("housing-application.number-not-imported");
    }
}
