package fr.alin.landlord;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.landlord.view.LandlordView;
import fr.alin.shared.security.Role;

/** Authenticates the systems of landlords, and knows their agents. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LandlordDirectory {

    @Inject
    LandlordRepository landlords;

    /**
     * The landlord with this code and key; empty if they do not match.
     *
     * @throws LandlordSuspended when they match and the landlord is suspended
     */
    public Optional<LandlordView> authenticate(String code, String accessKey) {
        var authenticated = landlords.find(code).filter(landlord -> landlord.hasKey(accessKey));
        if (authenticated.filter(landlord -> !landlord.isActive()).isPresent()) {
            throw new LandlordSuspended();
        }
        return authenticated.map(LandlordView::of);
    }

    /** The accounts of a landlord's agents; none for an unknown landlord. */
    public List<Long> agentsOf(String code) {
        return landlords.agents(code);
    }

    /**
     * Whether the content was signed with the landlord's key; false while it is suspended.
     *
     * @param content the bytes of the message as sent
     * @param signature HMAC-SHA256 of the content, 32 bytes; its key is the SHA-256 of the access key's text
     */
    public boolean isSigned(String code, byte[] content, byte[] signature) {
        return landlords
                .find(code)
                .filter(landlord -> landlord.signed(content, signature))
                .isPresent();
    }
}
