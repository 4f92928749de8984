package fr.alin.housingapplication.importing;

import fr.alin.shared.error.BusinessException;

/** The code is wrong, expired, used or locked. One message for all, which does not reveal the case. */
class CodeWrong extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CodeWrong() {
        super("housing-application.code-wrong");
    }
}
