package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** Too many wrong company codes within an hour; prevents guessing. */
public class TooManyCompanyCodes extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyCompanyCodes() {
        super("housing-application.too-many-company-codes");
    }
}
