package fr.alin.landlord;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.landlord.view.LandlordView;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SignedText;
import fr.alin.shared.time.Today;

/** Knows the systems of landlords by their signatures, and their agents. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LandlordDirectory {

    @Inject
    LandlordRepository landlords;

    @Inject
    LandlordKeyRepository keys;

    @Inject
    Clock clock;

    /**
     * The landlord with this code, if the text was signed with a key of its own that may be used today; else empty.
     *
     * @param keyId the key that is said to have signed
     * @throws LandlordSuspended when the signature is right and the landlord suspended
     */
    public Optional<LandlordView> speaker(String code, String keyId, SignedText text, byte[] signature) {
        var speaker = keys.find(keyId)
                .filter(key ->
                        key.belongsTo(code) && key.isUsable(Today.of(clock).inParis()))
                .filter(key -> key.signed(text, signature))
                .flatMap(key -> landlords.find(code));
        if (speaker.filter(landlord -> !landlord.isActive()).isPresent()) {
            throw new LandlordSuspended();
        }
        return speaker.map(LandlordView::of);
    }

    /** The landlord's registered name; empty for an unknown landlord. */
    public Optional<String> nameOf(String code) {
        return landlords.find(code).map(LandlordView::of).map(LandlordView::name);
    }

    /** The accounts of a landlord's agents; none for an unknown landlord. */
    public List<Long> agentsOf(String code) {
        return landlords.agents(code);
    }
}
