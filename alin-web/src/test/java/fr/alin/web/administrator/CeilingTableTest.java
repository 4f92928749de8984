package fr.alin.web.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;

/** The table of a year: every zone of the norm is either a column or listed as a gap. */
class CeilingTableTest {

    private static final CeilingRow PARIS = row(CeilingZone.PARIS_ADJOINING, 1, "an order");
    private static final CeilingRow ELSEWHERE = row(CeilingZone.OTHER_REGIONS, 1, "a newspaper");
    private static final CeilingRow ELSEWHERE_FURTHER = row(CeilingZone.OTHER_REGIONS, 7, "an order");

    private final IncomeCeilings ceilings = new IncomeCeilings(List.of(PARIS, ELSEWHERE, ELSEWHERE_FURTHER));

    @Test
    void zones_without_ceilings_are_gaps_and_not_columns() {
        var table = new CeilingTable(ceilings, RentStandard.PLUS, 2026);

        assertThat(table.getZones()).containsExactly(CeilingZone.PARIS_ADJOINING, CeilingZone.OTHER_REGIONS);
        assertThat(table.getGaps()).containsExactly(CeilingZone.ILE_DE_FRANCE, CeilingZone.OVERSEAS);
    }

    @Test
    void each_amount_points_to_its_source() {
        var table = new CeilingTable(ceilings, RentStandard.PLUS, 2026);

        assertThat(table.getSources()).containsExactly("an order", "a newspaper");
        assertThat(table.getLines()).hasSize(7);
        assertThat(table.getLines().get(0).cells())
                .containsExactly(
                        new CeilingTable.Cell(CeilingZone.PARIS_ADJOINING, PARIS, 1),
                        new CeilingTable.Cell(CeilingZone.OTHER_REGIONS, ELSEWHERE, 2));
        assertThat(table.getLines().get(6).cells())
                .containsExactly(
                        new CeilingTable.Cell(CeilingZone.PARIS_ADJOINING, null, 0),
                        new CeilingTable.Cell(CeilingZone.OTHER_REGIONS, ELSEWHERE_FURTHER, 1));
    }

    @Test
    void pli_has_the_abc_zones() {
        var table = new CeilingTable(ceilings, RentStandard.PLI, 2026);

        assertThat(table.getZones()).isEmpty();
        assertThat(table.getGaps())
                .containsExactly(
                        CeilingZone.OVERSEAS, CeilingZone.A_BIS, CeilingZone.A, CeilingZone.B1, CeilingZone.B2_C);
    }

    private static CeilingRow row(CeilingZone zone, int category, String source) {
        return new CeilingRow(
                RentStandard.PLUS, zone, category, LocalDate.of(2026, 1, 1), BigDecimal.TEN, false, source);
    }
}
