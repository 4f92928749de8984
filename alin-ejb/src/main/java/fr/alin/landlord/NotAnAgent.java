package fr.alin.landlord;

import fr.alin.shared.error.BusinessException;

/** The caller acts for no landlord, or for a suspended one. */
public class NotAnAgent extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotAnAgent() {
        super("landlord.not-an-agent");
    }
}
