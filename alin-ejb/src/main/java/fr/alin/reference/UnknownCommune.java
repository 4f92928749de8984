package fr.alin.reference;

import fr.alin.shared.error.NotFound;
import fr.alin.shared.model.CommuneCode;

/** No commune has this code in mainland France, Corsica or the five overseas departments. */
public class UnknownCommune extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownCommune(CommuneCode code) {
        super("reference.unknown-commune", code.value());
    }
}
