package fr.alin.reference.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;

/** A day has the ceilings of its own calendar year, or none (§7.4). */
class IncomeCeilingsTest {

    private static final CeilingRow OF_2024 = row(2024, 22642);
    private static final CeilingRow OF_2026 = row(2026, 23403);

    private final IncomeCeilings ceilings = new IncomeCeilings(List.of(OF_2024, OF_2026));

    @Test
    void a_day_has_the_ceiling_of_its_own_year() {
        assertThat(find(LocalDate.of(2024, 1, 1))).contains(OF_2024);
        assertThat(find(LocalDate.of(2024, 12, 31))).contains(OF_2024);
        assertThat(find(LocalDate.of(2026, 7, 14))).contains(OF_2026);
    }

    @Test
    void a_year_without_publication_has_no_ceiling() {
        assertThat(find(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(find(LocalDate.of(2025, 6, 1))).isEmpty();
        assertThat(find(LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(new IncomeCeilings(List.of()).find(RentStandard.PLUS, CeilingZone.A, 1, LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void norm_zone_and_category_are_kept_apart() {
        var day = LocalDate.of(2026, 1, 1);

        assertThat(ceilings.find(RentStandard.PLS, CeilingZone.OTHER_REGIONS, 1, day))
                .isEmpty();
        assertThat(ceilings.find(RentStandard.PLUS, CeilingZone.OVERSEAS, 1, day))
                .isEmpty();
        assertThat(ceilings.find(RentStandard.PLUS, CeilingZone.OTHER_REGIONS, 2, day))
                .isEmpty();
    }

    @Test
    void there_is_no_eighth_category() {
        assertThatThrownBy(
                        () -> ceilings.find(RentStandard.PLUS, CeilingZone.OTHER_REGIONS, 8, LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void years_come_latest_first() {
        assertThat(ceilings.years()).containsExactly(2026, 2024);
        assertThat(ceilings.rows()).containsExactly(OF_2026, OF_2024);
    }

    private Optional<CeilingRow> find(LocalDate day) {
        return ceilings.find(RentStandard.PLUS, CeilingZone.OTHER_REGIONS, 1, day);
    }

    private static CeilingRow row(int year, int amount) {
        return new CeilingRow(
                RentStandard.PLUS,
                CeilingZone.OTHER_REGIONS,
                1,
                LocalDate.of(year, 1, 1),
                new BigDecimal(amount),
                false,
                "a publication");
    }
}
