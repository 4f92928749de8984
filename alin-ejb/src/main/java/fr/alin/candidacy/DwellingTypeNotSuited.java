package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.DwellingType;

/** The home has fewer or more rooms than the household may have. */
class DwellingTypeNotSuited extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DwellingTypeNotSuited(DwellingType type, DwellingType fewest, DwellingType most) {
        super("candidacy.type-not-suited", type, fewest, most);
    }
}
