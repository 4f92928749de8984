package fr.alin.offer;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.offer.model.PhotoStudio;
import fr.alin.offer.model.PhotoWidth;
import fr.alin.offer.persistence.PhotoRepository;
import fr.alin.shared.security.Role;

/** Photos of homes: checked and drawn anew when they come in, read by anyone who knows their hash. */
@Stateless
@RolesAllowed({Role.SYSTEM, Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
public class PhotoService {

    @Inject
    PhotoRepository photos;

    @Inject
    Clock clock;

    /**
     * Keeps a photo in its two sizes, without what the camera wrote beside it; one that no offer names is forgotten
     * the next day.
     *
     * @param content a JPEG or PNG of at most 5 MB
     * @return the hash that an offer names it by
     */
    public String store(byte[] content) {
        var photo = PhotoStudio.develop(content);
        photos.keep(photo, clock.instant());
        return photo.hash();
    }

    /** The photo as JPEG. What a hash names never changes. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<byte[]> jpeg(String hash, PhotoWidth width) {
        return photos.jpeg(hash, width);
    }
}
