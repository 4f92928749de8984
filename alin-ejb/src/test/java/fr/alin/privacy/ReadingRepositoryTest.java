package fr.alin.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import fr.alin.housingapplication.event.DossierPurpose;
import fr.alin.housingapplication.event.DossierRead;
import fr.alin.privacy.view.DossierReading;
import fr.alin.shared.security.Role;
import fr.alin.testing.Database;
import org.junit.jupiter.api.Test;

class ReadingRepositoryTest {

    /** The log cannot be emptied, so each test uses its own owner. */
    private static final AtomicLong OWNERS = new AtomicLong(9_000);

    private final long owner = OWNERS.incrementAndGet();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void the_owner_sees_each_reading_latest_first() {
        add(DossierPurpose.REVIEW, now.minus(2, ChronoUnit.DAYS));
        add(DossierPurpose.SENT_TO_LANDLORD, now);

        assertThat(readings())
                .containsExactly(
                        new DossierReading(now, DossierPurpose.SENT_TO_LANDLORD, "Toits et Territoires"),
                        new DossierReading(
                                now.minus(2, ChronoUnit.DAYS), DossierPurpose.REVIEW, "Toits et Territoires"));
    }

    @Test
    void a_page_reloaded_within_the_reading_is_the_same_reading() {
        note(3, DossierPurpose.SAFETY, "C000000007", now);
        note(3, DossierPurpose.SAFETY, "C000000007", now.plus(14, ChronoUnit.MINUTES));

        assertThat(readings()).hasSize(1);
    }

    @Test
    void another_reader_purpose_candidacy_or_quarter_of_an_hour_is_another_reading() {
        note(3, DossierPurpose.SAFETY, "C000000007", now);
        note(4, DossierPurpose.SAFETY, "C000000007", now);
        note(3, DossierPurpose.ADAPTED_HOME, "C000000007", now);
        note(3, DossierPurpose.SAFETY, "C000000008", now);
        note(3, DossierPurpose.SAFETY, "C000000007", now.plus(15, ChronoUnit.MINUTES));

        assertThat(readings()).hasSize(5);
    }

    @Test
    void a_reading_cannot_be_changed() {
        add(DossierPurpose.SAFETY, now);

        assertRefused("update dossier_reading set purpose = 'REVIEW' where owner_account_id = " + owner);
        assertThat(readings()).extracting(DossierReading::purpose).containsExactly(DossierPurpose.SAFETY);
    }

    @Test
    void a_reading_cannot_be_deleted_by_hand() {
        add(DossierPurpose.SAFETY, now.minus(500, ChronoUnit.DAYS));

        assertRefused("delete from dossier_reading where owner_account_id = " + owner);
        assertRefused("truncate dossier_reading");
        assertThat(readings()).hasSize(1);
    }

    @Test
    void readings_older_than_a_year_are_deleted_and_others_stay() {
        add(DossierPurpose.REVIEW, now.minus(366, ChronoUnit.DAYS));
        add(DossierPurpose.SAFETY, now.minus(364, ChronoUnit.DAYS));

        deleteBefore(now.minus(365, ChronoUnit.DAYS));

        assertThat(readings()).extracting(DossierReading::purpose).containsExactly(DossierPurpose.SAFETY);
    }

    @Test
    void readings_of_the_last_eleven_months_are_never_deleted() {
        add(DossierPurpose.REVIEW, now.minus(300, ChronoUnit.DAYS));

        deleteBefore(now.plus(1, ChronoUnit.DAYS));

        assertThat(readings()).hasSize(1);
    }

    private void add(DossierPurpose purpose, Instant at) {
        Database.inTransaction(entities -> repository(entities)
                .add(new DossierRead(owner, Optional.of(3L), Role.ADVISOR, purpose, "Toits et Territoires", at)));
    }

    private void note(long reader, DossierPurpose purpose, String candidacy, Instant at) {
        var reading = new DossierRead(owner, Optional.of(reader), Role.ADVISOR, purpose, candidacy, at);
        Database.inTransaction(entities -> {
            if (!repository(entities).continuesReading(reading, Duration.ofMinutes(15))) {
                repository(entities).add(reading);
            }
        });
    }

    private List<DossierReading> readings() {
        return Database.fromTransaction(entities -> repository(entities).of(owner, 100));
    }

    private static void deleteBefore(Instant moment) {
        Database.inTransaction(entities -> repository(entities).deleteBefore(moment, 1000));
    }

    private static void assertRefused(String statement) {
        assertThatThrownBy(() -> Database.inTransaction(
                        entities -> entities.createNativeQuery(statement).executeUpdate()))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("not changed");
    }

    private static ReadingRepository repository(EntityManager entities) {
        var repository = new ReadingRepository();
        repository.entities = entities;
        return repository;
    }
}
