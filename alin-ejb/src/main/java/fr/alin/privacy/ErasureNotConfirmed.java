package fr.alin.privacy;

import fr.alin.shared.error.BusinessException;

/** The address typed to confirm an erasure is not the account's. */
public class ErasureNotConfirmed extends BusinessException {

    private static final long serialVersionUID = 1L;

    ErasureNotConfirmed() {
        super("erasure.not-confirmed");
    }
}
