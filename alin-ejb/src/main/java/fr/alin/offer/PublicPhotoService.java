package fr.alin.offer;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.offer.model.PhotoWidth;

/** Serves photos to anyone who knows their hash, without a session: they show homes to let, nothing personal. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicPhotoService {

    @Inject
    PhotoRepository photos;

    /** The photo as JPEG. The content of a hash never changes. */
    public Optional<byte[]> jpeg(String hash, PhotoWidth width) {
        return photos.jpeg(hash, width);
    }
}
