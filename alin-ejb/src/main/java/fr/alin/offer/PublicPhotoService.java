package fr.alin.offer;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.offer.model.PhotoWidth;
import fr.alin.offer.persistence.PhotoRepository;

/** Photos as anyone reads them who knows their hash: they are of homes to let, and outside any session. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicPhotoService {

    @Inject
    PhotoRepository photos;

    /** The photo as JPEG. What a hash names never changes. */
    public Optional<byte[]> jpeg(String hash, PhotoWidth width) {
        return photos.jpeg(hash, width);
    }
}
