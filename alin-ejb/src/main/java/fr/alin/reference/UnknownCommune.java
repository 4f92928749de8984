package fr.alin.reference;

import fr.alin.shared.error.NotFound;
import fr.alin.shared.model.CommuneCode;

/** No commune of the register of social housing has this code: neither mainland, nor Corsica, nor the five departments overseas. */
public class UnknownCommune extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownCommune(CommuneCode code) {
        super("reference.unknown-commune", code.value());
    }
}
