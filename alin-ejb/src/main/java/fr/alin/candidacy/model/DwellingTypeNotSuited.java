package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The home has fewer or more rooms than the household may have. */
public class DwellingTypeNotSuited extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DwellingTypeNotSuited(Object type, Object fewest, Object most) {
        super("candidacy.type-not-suited", type, fewest, most);
    }
}
