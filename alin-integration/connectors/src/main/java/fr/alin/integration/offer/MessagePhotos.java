package fr.alin.integration.offer;

import fr.alin.shared.error.BusinessException;

/** Where the photos of a message are kept while it is read; the offers then name them. */
@FunctionalInterface
interface MessagePhotos {

    /**
     * @param content the file as the landlord sent it
     * @return the hash that an offer names it by
     * @throws BusinessException when it is no photo that can be kept
     */
    String keep(byte[] content);
}
