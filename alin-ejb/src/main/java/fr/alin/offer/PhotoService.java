package fr.alin.offer;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.offer.model.PhotoProcessor;
import fr.alin.shared.security.Role;

/** Checks, redraws and stores photos, before an offer refers to them. */
@Stateless
@RolesAllowed({Role.SYSTEM, Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
public class PhotoService {

    @Inject
    PhotoRepository photos;

    @Inject
    Clock clock;

    /**
     * Stores a photo in two sizes, without the camera's metadata. A photo that no offer uses is deleted the next day.
     *
     * @param content a JPEG or PNG of at most 5 MB
     * @return the hash by which offers refer to the photo
     */
    public String store(byte[] content) {
        var photo = PhotoProcessor.process(content);
        photos.store(photo, clock.instant());
        return photo.hash();
    }
}
