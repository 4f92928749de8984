package fr.alin.privacy;

import fr.alin.shared.error.NotFound;

/** Nothing was erased under this reference. */
class ErasureNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ErasureNotFound() {
        super("erasure.not-found");
    }
}
