package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** Another account imported this number first. Entering the code again takes the application over. */
public class NumberAlreadyAttached extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NumberAlreadyAttached() {
        super("housing-application.number-already-attached");
    }
}
