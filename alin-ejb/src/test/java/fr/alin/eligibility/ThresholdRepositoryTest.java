package fr.alin.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.EntityManager;

import fr.alin.eligibility.model.DatedThresholds;
import fr.alin.eligibility.model.ThresholdSet;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThresholdRepositoryTest {

    static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    static final Thresholds STRICT = new Thresholds(new BigDecimal("3.25"), new BigDecimal("30.50"), 20, 60);

    final EntityManager entities = Database.entityManager();
    final ThresholdRepository repository = new ThresholdRepository();

    @BeforeEach
    void begin() {
        repository.entities = entities;
        entities.getTransaction().begin();
    }

    @AfterEach
    void undo() {
        entities.getTransaction().rollback();
        entities.close();
    }

    @Test
    void the_handbooks_figures_are_there_from_the_start() {
        assertThat(repository.all()).singleElement().satisfies(set -> {
            assertThat(set.effectiveFrom()).isEqualTo(LocalDate.of(2000, 1, 1));
            assertThat(set.thresholds())
                    .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .usingRecursiveComparison()
                    .isEqualTo(Thresholds.HANDBOOK);
        });
    }

    @Test
    void sets_are_stored_in_full_and_listed_latest_first() {
        repository.add(new ThresholdSet(JULY, STRICT, 7, NOW));
        entities.flush();
        entities.clear();

        assertThat(repository.all()).hasSize(2).first().isEqualTo(new DatedThresholds(JULY, STRICT, NOW));
        assertThat(repository.find(JULY)).isPresent();
    }

    @Test
    void a_set_can_be_removed() {
        repository.add(new ThresholdSet(JULY, STRICT, 7, NOW));
        repository.remove(repository.find(JULY).orElseThrow());
        entities.flush();

        assertThat(repository.all()).hasSize(1);
    }

    @Test
    void the_table_refuses_the_same_values_as_the_record() {
        assertThatThrownBy(() -> entities.createNativeQuery("update eligibility_threshold set income_over_rent = 0")
                        .executeUpdate())
                .hasMessageContaining("eligibility_threshold_multiple");
    }
}
