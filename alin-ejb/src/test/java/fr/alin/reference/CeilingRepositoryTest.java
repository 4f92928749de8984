package fr.alin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingSet;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.RentStandard;
import fr.alin.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A set of ceilings replaces the former one; rolled back after each test, since the data are shared. */
class CeilingRepositoryTest {

    private static final CeilingSet PLUS_2026 = new CeilingSet(RentStandard.PLUS, CeilingZone.OTHER_REGIONS, 2026);
    private static final CeilingSet OVERSEAS_2027 = new CeilingSet(RentStandard.PLUS, CeilingZone.OVERSEAS, 2027);

    private final EntityManager entities = Database.entityManager();
    private final CeilingRepository ceilings = new CeilingRepository();
    private final ReferenceDataRepository data = new ReferenceDataRepository();

    @BeforeEach
    void begin() {
        ceilings.entities = entities;
        data.entities = entities;
        entities.getTransaction().begin();
    }

    @AfterEach
    void undo() {
        entities.getTransaction().rollback();
        entities.close();
    }

    @Test
    void loaded_sets_are_the_norms_zones_and_years_of_the_table() {
        assertThat(ceilings.loaded()).hasSize(162).contains(PLUS_2026).doesNotContain(OVERSEAS_2027);
    }

    @Test
    void a_new_set_is_found_and_increments_the_version() {
        var before = data.version();
        ceilings.lock();
        ceilings.replace(List.of(OVERSEAS_2027), rows(OVERSEAS_2027));

        assertThat(data.version()).isEqualTo(before + 1);
        assertThat(data.read().ceilings().rows()).hasSize(1141);
        assertThat(data.read()
                        .ceilings()
                        .find(RentStandard.PLUS, CeilingZone.OVERSEAS, 3, LocalDate.of(2027, 3, 1))
                        .orElseThrow())
                .isEqualTo(rows(OVERSEAS_2027).get(2));
    }

    @Test
    void replacing_a_set_leaves_other_sets_unchanged() {
        ceilings.replace(List.of(PLUS_2026), rows(PLUS_2026).subList(0, 6));

        var read = data.read().ceilings();
        assertThat(read.rows()).hasSize(1133);
        assertThat(read.find(RentStandard.PLUS, CeilingZone.OTHER_REGIONS, 7, LocalDate.of(2026, 3, 1)))
                .isEmpty();
        assertThat(read.find(RentStandard.PLUS, CeilingZone.OTHER_REGIONS, 1, LocalDate.of(2026, 3, 1))
                        .orElseThrow()
                        .amount())
                .isEqualByComparingTo("1000");
        assertThat(read.find(RentStandard.PLUS, CeilingZone.ILE_DE_FRANCE, 1, LocalDate.of(2026, 3, 1))
                        .orElseThrow()
                        .amount())
                .isEqualByComparingTo("26920");
    }

    private static List<CeilingRow> rows(CeilingSet set) {
        return IntStream.rangeClosed(1, CeilingRow.FURTHER_PERSON)
                .mapToObj(category -> new CeilingRow(
                        set.standard(),
                        set.zone(),
                        category,
                        LocalDate.of(set.year(), 1, 1),
                        new BigDecimal(category * 1000),
                        category == 3,
                        "a publication"))
                .toList();
    }
}
