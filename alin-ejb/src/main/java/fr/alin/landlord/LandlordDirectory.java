package fr.alin.landlord;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.landlord.persistence.LandlordRepository;
import fr.alin.landlord.view.LandlordView;
import fr.alin.shared.security.Role;

/** Tells the edges whether a system that claims to be a landlord's is. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LandlordDirectory {

    @Inject
    LandlordRepository landlords;

    /**
     * The landlord that this key proves; empty when code and key do not belong together.
     *
     * @throws LandlordSuspended when they do, and it may not act
     */
    public Optional<LandlordView> authenticate(String code, String accessKey) {
        var proved = landlords.find(code).filter(landlord -> landlord.hasGiven(accessKey));
        if (proved.filter(landlord -> !landlord.isActive()).isPresent()) {
            throw new LandlordSuspended();
        }
        return proved.map(LandlordView::of);
    }

    /**
     * Whether the landlord's key made this signature.
     *
     * @param content the message's bytes as they were sent
     * @param signature HMAC-SHA256 of them, 32 bytes; its key is the SHA-256 of the access key's text
     */
    public boolean isSigned(String code, byte[] content, byte[] signature) {
        return landlords
                .find(code)
                .filter(landlord -> landlord.signed(content, signature))
                .isPresent();
    }
}
