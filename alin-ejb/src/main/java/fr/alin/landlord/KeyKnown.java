package fr.alin.landlord;

import fr.alin.shared.error.BusinessException;

/** The key is registered already, for this landlord or another; whether it was revoked makes no difference. */
public class KeyKnown extends BusinessException {

    private static final long serialVersionUID = 1L;

    KeyKnown() {
        super("landlord.key-known");
    }
}
