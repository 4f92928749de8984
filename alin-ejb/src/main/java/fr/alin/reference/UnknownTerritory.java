package fr.alin.reference;

import fr.alin.shared.error.BusinessException;

/** The first three characters of a unique number are no known territory. */
public class UnknownTerritory extends BusinessException {

    private static final long serialVersionUID = 1L;

    public UnknownTerritory(String territory) {
        super("reference.unknown-territory", territory);
    }
}
