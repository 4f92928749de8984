package fr.alin.account;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.account.model.DeviceOfAccount;
import fr.alin.account.model.DeviceThrottle;

/** Stores the counters of known browsers, one row per account and browser. */
@ApplicationScoped
class DeviceThrottleRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Locks the row until the end of the transaction, so that simultaneous attempts are all counted. */
    public DeviceThrottle lock(DeviceOfAccount device, Instant now) {
        var known = find(device);
        if (known != null) {
            return known;
        }
        entities.createNativeQuery("""
                        insert into device_throttle (account_id, device_digest, version, tries, locks, last_try_at)
                        values (?1, ?2, 1, 0, 0, cast(?3 as timestamptz))
                        on conflict (account_id, device_digest) do nothing""")
                .setParameter(1, device.accountId())
                .setParameter(2, device.deviceDigest())
                .setParameter(3, now.toString())
                .executeUpdate();
        return find(device);
    }

    public void delete(DeviceOfAccount device) {
        entities.createQuery("delete from DeviceThrottle t where t.id = :device")
                .setParameter("device", device)
                .executeUpdate();
    }

    /** Also deletes the counter of password checks while signed in. */
    public void deleteAll(long accountId) {
        entities.createQuery("delete from DeviceThrottle t where t.id.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    public void deleteUntriedSince(Instant before) {
        entities.createQuery("delete from DeviceThrottle t where t.tries.lastTryAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private DeviceThrottle find(DeviceOfAccount device) {
        return entities.find(DeviceThrottle.class, device, LockModeType.PESSIMISTIC_WRITE);
    }
}
