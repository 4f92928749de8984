package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** Tab 2 lacks something; the arguments count it. */
public class EmploymentIncomplete extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmploymentIncomplete(int missing) {
        super("housing-application.employment-incomplete", missing);
    }
}
