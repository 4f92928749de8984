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

/** An organisation that lets homes. While it is active, its agents may act, and its systems if they sign. */
@Entity
@Table(name = "landlord")
public class Landlord {

    @Id
    private String code;

    @Version
    private long version;

    private String name;

    private String siren;

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

    public void suspend() {
        active = false;
    }

    public void resume() {
        active = true;
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
}
