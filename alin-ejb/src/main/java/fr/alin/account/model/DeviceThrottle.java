package fr.alin.account.model;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Attempts for one account on one browser known for that account; no other person can use them up. Password checks of
 * signed-in users are counted here too, for all sessions together.
 * See decision 05-count-a-sign-in-before-comparing.
 */
@Entity
@Table(name = "device_throttle")
public class DeviceThrottle implements Throttle {

    @EmbeddedId
    private DeviceOfAccount id;

    @Version
    private long version;

    @Embedded
    private Tries tries;

    protected DeviceThrottle() {} // for JPA

    public DeviceThrottle(DeviceOfAccount id, Instant now) {
        this.id = id;
        this.tries = new Tries(now);
    }

    @Override
    public Optional<Instant> claim(Instant now, LockoutPolicy policy) {
        return tries.claim(now, policy);
    }

    @Override
    public Optional<Instant> lockAt(Instant now) {
        return tries.lockAt(now);
    }
}
