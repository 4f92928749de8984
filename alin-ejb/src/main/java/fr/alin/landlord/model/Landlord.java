package fr.alin.landlord.model;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.Siren;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** An organisation that lets homes. While it is active and has a key, its systems can authenticate. */
@Entity
@Table(name = "landlord")
public class Landlord {

    @Id
    private String code;

    @Version
    private long version;

    private String name;

    private String siren;

    @Column(name = "key_digest")
    private String keyDigest;

    private boolean active;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected Landlord() {} // for JPA

    /** @throws InvalidValueException {@code landlord.name-missing}, {@code landlord.name-too-long} */
    public Landlord(LandlordCode code, String name, Optional<Siren> siren, Instant now) {
        this.code = code.value();
        this.active = true;
        this.createdAt = now;
        rename(name, siren);
    }

    /** @throws InvalidValueException {@code landlord.name-missing}, {@code landlord.name-too-long} */
    public final void rename(String newName, Optional<Siren> newSiren) {
        var cleaned = TypedText.line(newName);
        if (cleaned.isEmpty()) {
            throw new InvalidValueException("landlord.name-missing");
        }
        name = TextBound.LANDLORD_NAME.check(cleaned);
        siren = newSiren.map(Siren::value).orElse(null);
    }

    /** Sets the access key; a former one stops working. */
    public void changeKey(AccessKey key) {
        keyDigest = key.digest();
    }

    public void suspend() {
        active = false;
    }

    public void resume() {
        active = true;
    }

    /** Whether this is the landlord's key; false while it is suspended. */
    public boolean authenticates(String key) {
        return active && hasKey(key);
    }

    /** Whether this is the landlord's key, even while it is suspended. */
    public boolean hasKey(String key) {
        return keyDigest != null && new KeyDigest(keyDigest).isOf(key);
    }

    /** Whether the content was signed with the landlord's key; false while it is suspended. */
    public boolean signed(byte[] content, byte[] signature) {
        return active && keyDigest != null && new KeyDigest(keyDigest).signed(content, signature);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Optional<String> siren() {
        return Optional.ofNullable(siren);
    }

    public boolean isActive() {
        return active;
    }

    public boolean hasKey() {
        return keyDigest != null;
    }
}
