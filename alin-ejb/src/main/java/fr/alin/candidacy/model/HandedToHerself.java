package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The work of an absent advisor cannot be handed to herself. */
public class HandedToHerself extends BusinessException {

    private static final long serialVersionUID = 1L;

    public HandedToHerself() {
        super("candidacy.handed-to-herself");
    }
}
