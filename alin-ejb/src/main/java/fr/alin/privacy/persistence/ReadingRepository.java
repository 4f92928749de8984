package fr.alin.privacy.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.housingapplication.event.DossierPurpose;
import fr.alin.housingapplication.event.DossierRead;
import fr.alin.privacy.view.DossierReading;

/** The log of readings. The database refuses to change a row, and to remove one before its time. */
@ApplicationScoped
public class ReadingRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(DossierRead reading) {
        entities.createNativeQuery("""
                        insert into dossier_reading (owner_account_id, reader_id, reader_role, purpose, about, read_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, reading.ownerAccountId())
                .setParameter(2, reading.reader().orElse(null))
                .setParameter(3, reading.role())
                .setParameter(4, reading.purpose().name())
                .setParameter(5, reading.about())
                .setParameter(6, reading.occurredAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Readings of this person's dossier, the last first. */
    public List<DossierReading> of(long ownerAccountId, int most) {
        List<?> rows = entities.createNativeQuery("""
                        select read_at, purpose, about from dossier_reading
                        where owner_account_id = ?1 order by read_at desc, id desc""")
                .setParameter(1, ownerAccountId)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new DossierReading(instant(row[0]), DossierPurpose.valueOf((String) row[1]), (String) row[2]))
                .toList();
    }

    /** Removes some of the readings before that moment; the database keeps eleven months whatever is asked. */
    public int forgetBefore(Instant moment, int most) {
        return ((Number) entities.createNativeQuery("select forget_dossier_readings(?1, ?2)")
                        .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                        .setParameter(2, most)
                        .getSingleResult())
                .intValue();
    }

    private static Instant instant(Object moment) {
        return moment instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) moment).toInstant();
    }
}
