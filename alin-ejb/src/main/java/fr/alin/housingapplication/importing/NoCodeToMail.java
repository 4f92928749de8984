package fr.alin.housingapplication.importing;

import fr.alin.shared.error.BusinessException;

/** No new code can be made: the site is being asked for one, or AL'in is not connected to it. */
public class NoCodeToMail extends BusinessException {

    private static final long serialVersionUID = 1L;

    NoCodeToMail() {
        super("housing-application.no-code-to-mail");
    }
}
