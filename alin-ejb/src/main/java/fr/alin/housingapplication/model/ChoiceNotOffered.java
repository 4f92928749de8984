package fr.alin.housingapplication.model;

import fr.alin.shared.error.BusinessException;

/** The company does not offer this choice, or is not confirmed yet. */
class ChoiceNotOffered extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ChoiceNotOffered() {
        super("housing-application.choice-not-offered");
    }
}
