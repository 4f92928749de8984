package fr.alin.integration.offer;

import fr.alin.shared.error.BusinessException;

/** Stores the photos of a message while it is read. Offers refer to them by hash. */
@FunctionalInterface
interface MessagePhotos {

    /**
     * @param content the file as the landlord sent it
     * @return the hash by which offers refer to it
     * @throws BusinessException when it is not an accepted photo
     */
    String keep(byte[] content);
}
