package fr.alin.landlord;

import fr.alin.shared.error.BusinessException;

/** The landlord is served by its queues, so there is nothing to fetch. */
public class ServedByQueue extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ServedByQueue() {
        super("landlord.served-by-queue");
    }
}
