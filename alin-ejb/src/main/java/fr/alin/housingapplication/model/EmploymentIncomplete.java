package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** Tab 2 is incomplete. The argument is the number of missing items. */
public class EmploymentIncomplete extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmploymentIncomplete(int missing) {
        super("housing-application.employment-incomplete", missing);
    }
}
