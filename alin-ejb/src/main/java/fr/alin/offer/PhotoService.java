package fr.alin.offer;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import fr.alin.offer.model.PhotoWidth;
import fr.alin.shared.security.Role;

/** Photos of homes: checked and drawn anew when they come in, read by anyone who knows their hash. */
@Stateless
@RolesAllowed({Role.SYSTEM, Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
public class PhotoService {

    /**
     * Keeps a photo in its two sizes, without what the camera wrote beside it.
     *
     * @param content a JPEG or PNG of at most 5 MB
     * @return the hash that an offer names it by
     */
    public String store(byte[] content) {
        throw new UnsupportedOperationException();
    }

    /** The photo as JPEG. What a hash names never changes. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<byte[]> jpeg(String hash, PhotoWidth width) {
        throw new UnsupportedOperationException();
    }
}
