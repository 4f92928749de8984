package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** The application was struck off or not renewed on its site. The argument is 0 if struck off, 1 if not renewed. */
public class ApplicationNotInForce extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ApplicationNotInForce(ApplicationStanding standing) {
        super("housing-application.not-in-force", standing == ApplicationStanding.NOT_RENEWED ? 1 : 0);
    }
}
