package fr.alin.shared.privacy;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.config.AlinSettings;

/** Ends a log of what the staff did. The application only adds to these logs; a function of the database forgets. */
public abstract class StaffLogTerm implements ExpiringRows {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    AlinSettings settings;

    private final String table;

    protected StaffLogTerm(String table) {
        this.table = table;
    }

    @Override
    public Period kept() {
        return settings.staffLogsKept();
    }

    /** The database keeps the last thirty days in any case. */
    @Override
    public int deleteBefore(Instant moment, int most) {
        return ((Number) entities.createNativeQuery("select forget_staff_log(?1, ?2, ?3)")
                        .setParameter(1, table)
                        .setParameter(2, moment.atOffset(ZoneOffset.UTC))
                        .setParameter(3, most)
                        .getSingleResult())
                .intValue();
    }
}
