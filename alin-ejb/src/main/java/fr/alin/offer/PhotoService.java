package fr.alin.offer;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.offer.model.PhotoProcessor;
import fr.alin.offer.persistence.PhotoRepository;
import fr.alin.shared.security.Role;

/** Takes photos of homes in: checked and drawn anew, before an offer names them. */
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
        var photo = PhotoProcessor.develop(content);
        photos.keep(photo, clock.instant());
        return photo.hash();
    }
}
