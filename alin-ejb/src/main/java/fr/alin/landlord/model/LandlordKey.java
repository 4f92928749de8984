package fr.alin.landlord.model;

import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.security.Ed25519;
import fr.alin.shared.security.SignedText;

/**
 * A public key of a landlord's systems. A landlord may have several at a time, for a change without a pause; a key
 * belongs to one landlord for ever, and one that was revoked never comes back.
 * See decision 102-messages-are-signed-with-ed25519.
 */
@Entity
@Table(name = "landlord_key")
public class LandlordKey {

    @Id
    @Column(name = "key_id")
    private String keyId;

    @Version
    private long version;

    @Column(name = "landlord_code", updatable = false)
    private String landlord;

    @Column(name = "public_key", updatable = false)
    private byte[] publicKey;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", updatable = false)
    private Long registeredBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private Long revokedBy;

    @Column(name = "revocation_reason")
    private String revocationReason;

    protected LandlordKey() {} // for JPA

    /** @param by account of the administrator who registers it */
    public LandlordKey(String landlord, PastedKey pasted, KeyPeriod period, long by, Instant now) {
        this.keyId = Ed25519.idOf(pasted.key());
        this.landlord = landlord;
        this.publicKey = pasted.key().getEncoded();
        this.validFrom = period.from();
        this.validUntil = period.until().orElse(null);
        this.registeredBy = by;
        this.registeredAt = now;
    }

    /**
     * Ends the key at once and for ever.
     *
     * @throws InvalidValueException {@code landlord.key-reason-missing}, {@code landlord.key-reason-too-long}
     */
    public void revoke(String reason, long by, Instant now) {
        var cleaned = TypedText.line(reason);
        if (cleaned.isEmpty()) {
            throw new InvalidValueException("landlord.key-reason-missing");
        }
        revocationReason = TextBound.KEY_REASON.check(cleaned);
        revokedBy = by;
        revokedAt = now;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean isUsable(LocalDate today) {
        return !isRevoked() && period().holds(today);
    }

    public boolean belongsTo(String code) {
        return landlord.equals(code);
    }

    /** Whether the text was signed with the private half of this key. */
    public boolean signed(SignedText text, byte[] signature) {
        return Ed25519.isSigned(key(), text.bytes(), signature);
    }

    private PublicKey key() {
        try {
            return Ed25519.publicKey(publicKey);
        } catch (InvalidKeySpecException e) {
            throw new IllegalStateException("A stored key is unreadable", e);
        }
    }

    public String keyId() {
        return keyId;
    }

    public KeyPeriod period() {
        return new KeyPeriod(validFrom, Optional.ofNullable(validUntil));
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Optional<Long> registeredBy() {
        return Optional.ofNullable(registeredBy);
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public Optional<Long> revokedBy() {
        return Optional.ofNullable(revokedBy);
    }

    /** Empty unless it is revoked. */
    public String revocationReason() {
        return revocationReason == null ? "" : revocationReason;
    }
}
