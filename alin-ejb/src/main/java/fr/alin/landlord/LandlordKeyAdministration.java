package fr.alin.landlord;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.AgentAccountService;
import fr.alin.account.view.AccountHolder;
import fr.alin.landlord.model.KeyPeriod;
import fr.alin.landlord.model.LandlordKey;
import fr.alin.landlord.view.LandlordKeyLine;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;
import fr.alin.shared.time.Today;

/** Administration of the public keys by which landlords' systems are known. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class LandlordKeyAdministration {

    @Inject
    LandlordRepository landlords;

    @Inject
    LandlordKeyRepository keys;

    @Inject
    AgentAccountService accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    SecurityLog log;

    @Inject
    Clock clock;

    /** The keys of a landlord, the newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LandlordKeyLine> keys(String landlord) {
        return keys.of(landlord).stream().map(this::line).toList();
    }

    /**
     * Registers a key; the landlord's others stay valid.
     *
     * @return the key's id
     * @throws KeyKnown when some landlord has, or had, this key
     * @throws InvalidValueException {@code landlord.key-period} when it would end before it begins
     */
    public String register(RegisterKey command) {
        landlords.find(command.landlord()).orElseThrow(LandlordNotFound::new);
        var period = new KeyPeriod(command.from().orElse(Today.of(clock).inParis()), command.until());
        var key = new LandlordKey(command.landlord(), command.key(), period, caller.accountId(), clock.instant());
        if (keys.find(key.keyId()).isPresent()) {
            throw new KeyKnown();
        }
        keys.add(key);
        log.record(SecurityEvent.LANDLORD_KEY_REGISTERED, caller.accountId(), command.landlord());
        return key.keyId();
    }

    /**
     * Ends a key at once and for ever.
     *
     * @throws KeyNotFound when the landlord has no such key, or it is revoked already
     */
    public void revoke(String landlord, String keyId, String reason) {
        keys.find(keyId)
                .filter(key -> key.belongsTo(landlord) && !key.isRevoked())
                .orElseThrow(KeyNotFound::new)
                .revoke(reason, caller.accountId(), clock.instant());
        log.record(SecurityEvent.LANDLORD_KEY_REVOKED, caller.accountId(), landlord);
    }

    private LandlordKeyLine line(LandlordKey key) {
        return new LandlordKeyLine(
                key.keyId(),
                LandlordKeyLine.State.of(key, Today.of(clock).inParis()),
                key.period().from(),
                key.period().until(),
                key.registeredAt(),
                name(key.registeredBy()),
                key.revokedAt(),
                name(key.revokedBy()),
                key.revocationReason());
    }

    private String name(Optional<Long> account) {
        return accounts.holders(account.stream().toList()).stream()
                .map(AccountHolder::greeting)
                .findFirst()
                .orElse("");
    }
}
