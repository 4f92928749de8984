package fr.alin.privacy;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.housingapplication.event.DossierPurpose;
import fr.alin.housingapplication.event.DossierRead;
import fr.alin.privacy.view.DossierReading;
import fr.alin.privacy.view.StaffReading;
import fr.alin.shared.privacy.StaffTrace;

/** The log of readings. The database refuses to change a row, or to delete one too early. */
@ApplicationScoped
class ReadingRepository {

    /** First key of the advisory locks of readings; the second is the owner's account. */
    private static final int LOCK = 87;

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

    /**
     * Whether the same reader opened the same dossier for the same purpose within the duration. Two requests of one
     * page wait for each other, so that the second finds the row of the first.
     */
    public boolean continuesReading(DossierRead reading, Duration lasts) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1, cast(?2 as integer)) as text)")
                .setParameter(1, LOCK)
                .setParameter(2, (int) (reading.ownerAccountId() % Integer.MAX_VALUE))
                .getSingleResult();
        return !entities.createNativeQuery("""
                        select id from dossier_reading
                        where owner_account_id = ?1 and reader_id = ?2 and purpose = ?3 and about = ?4
                            and read_at > ?5 and read_at <= ?6""")
                .setParameter(1, reading.ownerAccountId())
                .setParameter(2, reading.reader().orElseThrow())
                .setParameter(3, reading.purpose().name())
                .setParameter(4, reading.about())
                .setParameter(5, reading.occurredAt().minus(lasts).atOffset(ZoneOffset.UTC))
                .setParameter(6, reading.occurredAt().atOffset(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Readings of a person's dossier, latest first. */
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

    /** The same with who read it. */
    public List<StaffReading> readersOf(long ownerAccountId, int most) {
        return rows("owner_account_id", ownerAccountId, most).stream()
                .map(row -> new StaffReading(
                        instant(row[0]),
                        DossierPurpose.valueOf((String) row[1]),
                        Optional.ofNullable((Number) row[2]).map(Number::longValue),
                        (String) row[4]))
                .toList();
    }

    /** What this member read, latest first. */
    public List<StaffTrace> by(long readerId, int most) {
        return rows("reader_id", readerId, most).stream()
                .map(row -> new StaffTrace(
                        instant(row[0]),
                        "reading",
                        (String) row[1],
                        Optional.of(((Number) row[3]).longValue()),
                        (String) row[4]))
                .toList();
    }

    private List<Object[]> rows(String column, long account, int most) {
        List<?> rows = entities.createNativeQuery("""
                        select read_at, purpose, reader_id, owner_account_id, about from dossier_reading
                        where %s = ?1 order by read_at desc, id desc""".formatted(column))
                .setParameter(1, account)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** Deletes some of the readings before the moment; the database keeps the last eleven months in any case. */
    public int deleteBefore(Instant moment, int most) {
        return ((Number) entities.createNativeQuery("select forget_dossier_readings(?1, ?2)")
                        .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                        .setParameter(2, most)
                        .getSingleResult())
                .intValue();
    }
}
