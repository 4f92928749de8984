package fr.alin.reference.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

import fr.alin.reference.model.CeilingFault.Reason;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;

/** A year's ceilings from a file: loaded if all are valid, otherwise a list of faults. */
class CeilingsFileTest {

    private static final String HEADER =
            "norm,zone,household_category,effective_from,annual_ceiling_eur,derived,source\n";
    private static final String PLUS_2027 = """
            PLUS,OTHER_REGIONS,1,2027-01-01,23700,no,arrete 2026
            PLUS,OTHER_REGIONS,2,2027-01-01,31600,no,arrete 2026
            PLUS,OTHER_REGIONS,3,2027-01-01,38000,no,arrete 2026
            PLUS,OTHER_REGIONS,4,2027-01-01,45900,no,arrete 2026
            PLUS,OTHER_REGIONS,5,2027-01-01,54000,no,arrete 2026
            PLUS,OTHER_REGIONS,6,2027-01-01,60800,yes,"derived: 2026 x IRL, rounded"
            PLUS,OTHER_REGIONS,EXTRA,2027-01-01,6790,no,arrete 2026
            """;
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final CeilingSet SET_2027 = new CeilingSet(RentStandard.PLUS, CeilingZone.OTHER_REGIONS, 2027);

    @Test
    void a_whole_set_is_read() {
        var file = new CeilingsFile(HEADER + PLUS_2027, TODAY);

        assertThat(file.faults()).isEmpty();
        assertThat(file.sets()).containsExactly(SET_2027);
        assertThat(file.rows())
                .hasSize(7)
                .contains(new CeilingRow(
                        RentStandard.PLUS,
                        CeilingZone.OTHER_REGIONS,
                        6,
                        LocalDate.of(2027, 1, 1),
                        new BigDecimal(60800),
                        true,
                        "derived: 2026 x IRL, rounded"));
    }

    @Test
    void semicolons_line_endings_and_a_byte_order_mark_are_accepted() {
        var file = new CeilingsFile(
                "\uFEFF"
                        + (HEADER + PLUS_2027)
                                .replace(", rounded", " rounded")
                                .replace(',', ';')
                                .replace("\n", "\r\n"),
                TODAY);

        assertThat(file.faults()).isEmpty();
        assertThat(file.rows()).hasSize(7);
    }

    @Test
    void columns_may_be_in_any_order() {
        var file = new CeilingsFile(
                "zone,norm,household_category,effective_from,annual_ceiling_eur,derived,source\n"
                        + PLUS_2027.replace("PLUS,OTHER_REGIONS", "OTHER_REGIONS,PLUS"),
                TODAY);

        assertThat(file.faults()).isEmpty();
    }

    @Test
    void each_wrong_cell_is_reported_with_line_column_value_and_reason() {
        var file = new CeilingsFile(
                HEADER
                        + PLUS_2027
                                .replace("PLUS,OTHER_REGIONS,2", "PLUSS,ELSEWHERE,8")
                                .replace("3,2027-01-01,38000,no", "3,01/01/2027,38 000,maybe")
                                .replace("4,2027-01-01,45900,no,arrete 2026", "4,2027-02-01,45900.50,no,"),
                TODAY);

        assertThat(file.faults())
                .extracting(CeilingFault::line, CeilingFault::column, CeilingFault::value, CeilingFault::reason)
                .containsExactly(
                        tuple(3, "norm", "PLUSS", Reason.NORM),
                        tuple(3, "zone", "ELSEWHERE", Reason.ZONE),
                        tuple(3, "household_category", "8", Reason.CATEGORY),
                        tuple(4, "effective_from", "01/01/2027", Reason.DATE),
                        tuple(4, "annual_ceiling_eur", "38 000", Reason.AMOUNT),
                        tuple(4, "derived", "maybe", Reason.DERIVED),
                        tuple(5, "annual_ceiling_eur", "45900.50", Reason.AMOUNT),
                        tuple(5, "effective_from", "2027-02-01", Reason.NOT_FIRST_OF_JANUARY),
                        tuple(5, "source", "", Reason.SOURCE_MISSING));
    }

    @Test
    void an_implausible_year_is_refused() {
        assertThat(new CeilingsFile(HEADER + PLUS_2027.replace("2027-", "2072-"), TODAY).faults())
                .hasSize(7)
                .allMatch(fault -> fault.reason() == Reason.DATE_IMPLAUSIBLE);
    }

    @Test
    void a_faulty_line_is_not_also_reported_as_missing() {
        var file = new CeilingsFile(HEADER + PLUS_2027.replace("38000", "3800O"), TODAY);

        assertThat(file.faults()).extracting(CeilingFault::reason).containsExactly(Reason.AMOUNT);
    }

    @Test
    void a_set_must_have_all_seven_categories() {
        var file = new CeilingsFile(
                HEADER
                        + PLUS_2027
                                .lines()
                                .filter(line -> !line.contains(",3,") && !line.contains("EXTRA"))
                                .reduce("", (all, line) -> all + line + "\n"),
                TODAY);

        assertThat(file.faults())
                .extracting(CeilingFault::line, CeilingFault::value, CeilingFault::reason)
                .containsExactly(tuple(2, "3, EXTRA", Reason.INCOMPLETE));
    }

    @Test
    void a_falling_amount_is_refused() {
        var tenfold = new CeilingsFile(HEADER + PLUS_2027.replace("31600", "316000"), TODAY);
        var further = new CeilingsFile(HEADER + PLUS_2027.replace("6790", "67900"), TODAY);

        assertThat(tenfold.faults())
                .extracting(CeilingFault::line, CeilingFault::value, CeilingFault::reason)
                .containsExactly(tuple(4, "38000", Reason.AMOUNT_FALLS));
        assertThat(further.faults()).extracting(CeilingFault::reason).containsExactly(Reason.AMOUNT_OF_FURTHER_PERSON);
    }

    @Test
    void a_duplicate_ceiling_is_refused() {
        var file = new CeilingsFile(
                HEADER + PLUS_2027 + PLUS_2027.lines().findFirst().orElseThrow(), TODAY);

        assertThat(file.faults())
                .extracting(CeilingFault::line, CeilingFault::reason)
                .containsExactly(tuple(9, Reason.TWICE));
    }

    @Test
    void the_zone_must_be_one_of_the_norm() {
        assertThat(new CeilingsFile(HEADER + PLUS_2027.replace("OTHER_REGIONS", "B1"), TODAY).faults())
                .hasSize(7)
                .allMatch(fault -> fault.reason() == Reason.ZONE_OF_ANOTHER_NORM);
        assertThat(new CeilingsFile(HEADER + PLUS_2027.replace("OTHER_REGIONS", "OVERSEAS"), TODAY).faults())
                .isEmpty();
        assertThat(new CeilingsFile(HEADER + PLUS_2027.replace("PLUS", "PLI").replace("OTHER_REGIONS", "B2_C"), TODAY)
                        .faults())
                .isEmpty();
    }

    @Test
    void a_loaded_set_is_reported_at_its_first_line() {
        var file = new CeilingsFile(HEADER + PLUS_2027, TODAY);
        file.refuseLoaded(Set.of(SET_2027));

        assertThat(file.faults())
                .extracting(CeilingFault::line, CeilingFault::column, CeilingFault::reason)
                .containsExactly(tuple(2, "effective_from", Reason.ALREADY_LOADED));
    }

    @Test
    void all_seven_columns_are_required() {
        var file = new CeilingsFile("norm,zone,norm,amount\nPLUS,A,1,2\n", TODAY);

        assertThat(file.faults())
                .extracting(CeilingFault::column, CeilingFault::reason)
                .containsExactlyInAnyOrder(
                        tuple("norm", Reason.COLUMN_TWICE),
                        tuple("amount", Reason.COLUMN_UNKNOWN),
                        tuple("household_category", Reason.COLUMN_MISSING),
                        tuple("effective_from", Reason.COLUMN_MISSING),
                        tuple("annual_ceiling_eur", Reason.COLUMN_MISSING),
                        tuple("derived", Reason.COLUMN_MISSING),
                        tuple("source", Reason.COLUMN_MISSING));
    }

    @Test
    void a_malformed_line_is_reported_verbatim() {
        assertThat(new CeilingsFile(HEADER + "PLUS,A,1\n", TODAY).faults())
                .containsExactly(new CeilingFault(2, "", "PLUS | A | 1", Reason.CELLS));
        assertThat(new CeilingsFile(HEADER + "PLUS,A,\"1\n\n", TODAY).faults())
                .extracting(CeilingFault::line, CeilingFault::reason)
                .containsExactly(tuple(2, Reason.QUOTE_NOT_CLOSED));
    }

    @Test
    void line_numbers_match_those_of_an_editor() {
        var file = new CeilingsFile(
                HEADER + "\n"
                        + PLUS_2027
                                .replace("\"derived: 2026", "\"derived:\n2026")
                                .replace("6790", "x"),
                TODAY);

        assertThat(file.faults())
                .extracting(CeilingFault::line, CeilingFault::reason)
                .containsExactly(tuple(10, Reason.AMOUNT));
    }

    @Test
    void empty_and_oversized_files_are_refused() {
        assertThat(new CeilingsFile("", TODAY).faults())
                .extracting(CeilingFault::reason)
                .containsExactly(Reason.EMPTY);
        assertThat(new CeilingsFile(HEADER, TODAY).faults())
                .extracting(CeilingFault::reason)
                .containsExactly(Reason.EMPTY);
        assertThat(new CeilingsFile(HEADER + "x\n".repeat(10_000), TODAY).faults())
                .extracting(CeilingFault::reason)
                .containsExactly(Reason.TOO_MANY_LINES);
    }

    @Test
    void a_long_value_is_truncated_in_the_report() {
        assertThat(new CeilingsFile(HEADER + PLUS_2027.replace("23700", "9".repeat(500)), TODAY).faults())
                .extracting(CeilingFault::value)
                .containsExactly("9".repeat(60) + "…");
    }
}
