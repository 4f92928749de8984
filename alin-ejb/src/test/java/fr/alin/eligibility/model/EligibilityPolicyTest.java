package fr.alin.eligibility.model;

import static fr.alin.eligibility.model.Households.JUNE_2025;
import static fr.alin.eligibility.model.Households.aged;
import static fr.alin.eligibility.model.Households.earning;
import static fr.alin.eligibility.model.Households.euros;
import static fr.alin.eligibility.model.RuleState.FAILS;
import static fr.alin.eligibility.model.RuleState.HOLDS;
import static fr.alin.eligibility.model.RuleState.INFORMATION;
import static fr.alin.eligibility.model.RuleState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule at its limit (R-003, R-008 to R-010; domain §7 and §8). */
class EligibilityPolicyTest {

    static final IncomeCeilings CEILINGS_2025 = new IncomeCeilings(
            List.of(row(1, "23201", false), row(2, "30984", false), row(6, "59636", false), row(7, "6652", true)));
    final EligibilityPolicy policy = new EligibilityPolicy(CEILINGS_2025, Thresholds.HANDBOOK);

    @Test
    void an_income_at_the_ceiling_is_within_it() {
        var check = ceilingOf(Households.of(1, 0), earning("23201"), JUNE_2025);

        assertThat(check.state()).isEqualTo(HOLDS);
        assertThat(check.limit()).contains(euros("23201"));
        assertThat(check.unit()).isEqualTo(Unit.EUROS_A_YEAR);
        assertThat(check.source()).contains("29 juillet 1987");
        assertThat(assess(Households.of(1, 0), earning("23201"), CeilingZone.OTHER_REGIONS, JUNE_2025)
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(check.details())
                .isEqualTo(new RuleDetails.WithinCeiling(
                        RentStandard.PLUS,
                        CeilingZone.OTHER_REGIONS,
                        new HouseholdCategory(1, 0, CategoryGround.PERSONS),
                        1,
                        2025,
                        false));
    }

    @Test
    void an_income_a_cent_above_the_ceiling_fails_by_a_cent() {
        var assessment = assess(Households.of(1, 0), earning("23201.01"), CeilingZone.OTHER_REGIONS, JUNE_2025);

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(assessment.mayApply()).isFalse();
        assertThat(assessment.firstFailure()).isEqualTo(assessment.firstObstacle());
        assertThat(assessment.firstObstacle()).get().satisfies(obstacle -> {
            assertThat(obstacle.rule()).isEqualTo(Rule.INCOME_CEILING);
            assertThat(obstacle.gap()).contains(euros("0.01"));
        });
    }

    @Test
    void each_person_beyond_the_sixth_category_adds_an_amount_and_a_derived_part_makes_the_ceiling_derived() {
        var check = ceilingOf(Households.of(2, 6), earning("20000"), JUNE_2025);

        assertThat(check.limit()).contains(euros("72940"));
        assertThat(check.details())
                .isEqualTo(new RuleDetails.WithinCeiling(
                        RentStandard.PLUS,
                        CeilingZone.OTHER_REGIONS,
                        new HouseholdCategory(6, 2, CategoryGround.PERSONS),
                        8,
                        2025,
                        true));
    }

    @Test
    void a_year_without_published_ceilings_is_unknown_and_does_not_bar() {
        var incomes = new Incomes(Map.of(2028, euros("90000")), euros("2500"), euros("200"));
        var assessment = assess(Households.of(1, 0), incomes, CeilingZone.OTHER_REGIONS, LocalDate.of(2030, 6, 1));

        assertThat(assessment.of(Rule.INCOME_CEILING).orElseThrow().state()).isEqualTo(UNKNOWN);
        assertThat(assessment.of(Rule.INCOME_CEILING).orElseThrow().limit()).isEmpty();
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment.mayApply()).isTrue();
    }

    @Test
    void an_unknown_ceiling_does_not_hide_a_rule_that_fails() {
        var incomes = new Incomes(Map.of(2028, euros("90000")), euros("100"), euros("0"));

        var assessment = assess(Households.of(1, 0), incomes, CeilingZone.OTHER_REGIONS, LocalDate.of(2030, 6, 1));

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(assessment.firstFailure().orElseThrow().rule()).isEqualTo(Rule.INCOME_OVER_RENT);
    }

    @Test
    void overseas_has_no_published_ceilings_and_does_not_bar() {
        var assessment = assess(Households.of(1, 0), earning("90000"), CeilingZone.OVERSEAS, JUNE_2025);

        assertThat(assessment.of(Rule.INCOME_CEILING).orElseThrow().state()).isEqualTo(UNKNOWN);
        assertThat(assessment.mayApply()).isTrue();
    }

    @Test
    void a_missing_tax_income_bars_where_a_ceiling_is_published() {
        var incomes = new Incomes(Map.of(), euros("2500"), euros("200"));

        var assessment = assess(Households.of(1, 0), incomes, CeilingZone.OTHER_REGIONS, JUNE_2025);

        assertThat(assessment.of(Rule.RETAINED_INCOME).orElseThrow().state()).isEqualTo(UNKNOWN);
        assertThat(assessment.of(Rule.RETAINED_INCOME).orElseThrow().details())
                .isEqualTo(new RuleDetails.Retained(2023, Optional.empty(), new UnusedIncomes(List.of(), false)));
        assertThat(assessment.firstObstacle().orElseThrow().rule()).isEqualTo(Rule.INCOME_CEILING);
        assertThat(assessment.firstFailure()).isEmpty();
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(assess(Households.of(1, 0), incomes, CeilingZone.OVERSEAS, JUNE_2025)
                        .mayApply())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, T1, T2",
        "2, T1, T3",
        "3, T2, T4",
        "4, T3, T5",
        "5, T4, T6",
        "6, T4, T6",
        "9, T4, T6",
    })
    void dwelling_types_follow_the_handbook(int persons, DwellingType lowest, DwellingType highest) {
        var household = new Household(List.of(aged(40)), List.of(), false, 0, persons - 1);
        for (var type : DwellingType.values()) {
            var inside = type.compareTo(lowest) >= 0 && type.compareTo(highest) <= 0;
            var check =
                    assess(household, type, "70", "500").of(Rule.DWELLING_TYPE).orElseThrow();

            assertThat(check.state()).as(type.name()).isEqualTo(inside ? HOLDS : FAILS);
            assertThat(check.details()).isEqualTo(new RuleDetails.Rooms(type, lowest, highest, persons));
        }
    }

    @Test
    void the_limit_of_the_rooms_is_the_violated_bound() {
        var two = Households.of(2, 0);

        assertThat(assess(two, DwellingType.T4, "70", "500")
                        .of(Rule.DWELLING_TYPE)
                        .orElseThrow()
                        .limit())
                .contains(BigDecimal.valueOf(3));
        assertThat(assess(Households.of(1, 2), DwellingType.T1, "70", "500")
                        .of(Rule.DWELLING_TYPE)
                        .orElseThrow()
                        .limit())
                .contains(BigDecimal.valueOf(2));
    }

    @ParameterizedTest
    @CsvSource({"1, 9", "2, 16", "3, 25", "4, 34", "5, 43", "6, 52", "7, 61", "8, 70", "12, 70"})
    void the_least_surface_avoids_overcrowding(int persons, String surface) {
        var household = new Household(List.of(aged(40)), List.of(), false, persons - 1, 0);

        var exact = assess(household, DwellingType.T4, surface, "500")
                .of(Rule.MINIMUM_SURFACE)
                .orElseThrow();
        var below = assess(
                household,
                DwellingType.T4,
                new BigDecimal(surface).subtract(euros("0.01")).toString(),
                "500");

        assertThat(exact.state()).isEqualTo(HOLDS);
        assertThat(exact.limit()).contains(new BigDecimal(surface));
        assertThat(below.of(Rule.MINIMUM_SURFACE).orElseThrow().state()).isEqualTo(FAILS);
    }

    @Test
    void means_of_exactly_three_times_the_rent_pass_and_the_highest_rent_agrees() {
        var limits = policy.limits(Households.of(1, 0), earning("20000"), JUNE_2025);

        assertThat(limits.highestRent()).isEqualByComparingTo("900");
        assertThat(overRent("900.00").state()).isEqualTo(HOLDS);
        assertThat(overRent("900.01").state()).isEqualTo(FAILS);
        assertThat(overRent("900.01").gap().orElseThrow()).isEqualByComparingTo("0.03");
    }

    @Test
    void the_multiple_comes_from_the_thresholds() {
        var strict = new EligibilityPolicy(CEILINGS_2025, new Thresholds(euros("3.5"), BigDecimal.valueOf(30), 10, 50));

        assertThat(strict.limits(Households.of(1, 0), earning("20000"), JUNE_2025)
                        .highestRent())
                .isEqualByComparingTo("771.42");
    }

    @Test
    void the_net_effort_rate_deducts_the_benefit_and_is_informative() {
        var check = assess(Households.of(1, 0), DwellingType.T2, "40", "1030")
                .of(Rule.NET_EFFORT_RATE)
                .orElseThrow();

        assertThat(check.state()).isEqualTo(INFORMATION);
        assertThat(check.value()).contains(euros("33.2"));
        assertThat(check.details())
                .isEqualTo(new RuleDetails.NetRate(true, new BigDecimal("1030"), euros("200"), euros("2500")));
        assertThat(check.bars()).isFalse();
    }

    @Test
    void the_net_effort_rate_is_unknown_without_income_and_zero_when_the_benefit_exceeds_the_rent() {
        var none = new Incomes(Map.of(2023, BigDecimal.ZERO), BigDecimal.ZERO, euros("600"));

        assertThat(policy.assess(
                                Households.of(1, 0),
                                none,
                                home(DwellingType.T1, "20", "100"),
                                Optional.empty(),
                                JUNE_2025)
                        .of(Rule.NET_EFFORT_RATE)
                        .orElseThrow()
                        .state())
                .isEqualTo(UNKNOWN);
        assertThat(policy.assess(
                                Households.of(1, 0),
                                none,
                                home(DwellingType.T1, "20", "100"),
                                Optional.empty(),
                                JUNE_2025)
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(assess(Households.of(1, 0), DwellingType.T1, "20", "150")
                        .of(Rule.NET_EFFORT_RATE)
                        .orElseThrow()
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("0");
    }

    @Test
    void an_adapted_home_does_not_bar_and_shows_the_priority() {
        var adapted = new Home(
                new CommuneCode("29019"),
                CeilingZone.OTHER_REGIONS,
                RentStandard.PLUS,
                DwellingType.T2,
                euros("45"),
                euros("500"),
                true);

        var without = policy.assess(Households.of(1, 0), earning("20000"), adapted, Optional.empty(), JUNE_2025);
        var with = policy.assess(
                Households.alone(Households.withCard(40)), earning("20000"), adapted, Optional.empty(), JUNE_2025);

        assertThat(without.mayApply()).isTrue();
        assertThat(without.of(Rule.ADAPTED_HOME).orElseThrow().details()).isEqualTo(new RuleDetails.Adapted(false));
        assertThat(with.of(Rule.ADAPTED_HOME).orElseThrow().details()).isEqualTo(new RuleDetails.Adapted(true));
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE, 10, false, true", "PRIVATE, 9, false, false", "PRIVATE, 9, true, true",
        "AGRICULTURE, 50, false, true", "AGRICULTURE, 49, false, false", "AGRICULTURE, 10, true, true",
        "PUBLIC, 5000, false, false", "PUBLIC, 5000, true, true",
    })
    void a_small_or_public_employer_is_no_priority_but_never_bars(
            EmployerSector sector, int employees, boolean priority, boolean first) {
        var assessment = policy.assess(
                Households.of(1, 0),
                earning("20000"),
                home(DwellingType.T2, "40", "500"),
                Optional.of(new Employer(sector, employees, priority)),
                JUNE_2025);
        var check = assessment.of(Rule.EMPLOYER_ACCESS).orElseThrow();

        assertThat(check.state()).isEqualTo(INFORMATION);
        assertThat(check.details()).isEqualTo(new RuleDetails.Access(first, sector, priority));
        assertThat(assessment.mayApply()).isTrue();
    }

    @Test
    void the_rules_come_in_order_each_with_its_source() {
        var checks = assess(Households.of(1, 0), DwellingType.T2, "40", "500").checks();

        assertThat(checks).extracting(RuleCheck::rule).isSorted().hasSize(7);
        assertThat(checks).allSatisfy(check -> assertThat(check.source()).isNotBlank());
    }

    private RuleCheck ceilingOf(Household household, Incomes incomes, LocalDate day) {
        return assess(household, incomes, CeilingZone.OTHER_REGIONS, day)
                .of(Rule.INCOME_CEILING)
                .orElseThrow();
    }

    private RuleCheck overRent(String rent) {
        return assess(Households.of(1, 0), DwellingType.T2, "40", rent)
                .of(Rule.INCOME_OVER_RENT)
                .orElseThrow();
    }

    private Assessment assess(Household household, Incomes incomes, CeilingZone zone, LocalDate day) {
        var fitting = policy.limits(household, incomes, day)
                .dwellingTypes()
                .iterator()
                .next();
        return policy.assess(
                household,
                incomes,
                new Home(new CommuneCode("29019"), zone, RentStandard.PLUS, fitting, euros("90"), euros("500"), false),
                Optional.empty(),
                day);
    }

    private Assessment assess(Household household, DwellingType type, String surface, String rent) {
        return policy.assess(household, earning("20000"), home(type, surface, rent), Optional.empty(), JUNE_2025);
    }

    private static Home home(DwellingType type, String surface, String rent) {
        return new Home(
                new CommuneCode("29019"),
                CeilingZone.OTHER_REGIONS,
                RentStandard.PLUS,
                type,
                euros(surface),
                euros(rent),
                false);
    }

    private static CeilingRow row(int category, String amount, boolean derived) {
        return new CeilingRow(
                RentStandard.PLUS,
                CeilingZone.OTHER_REGIONS,
                category,
                LocalDate.of(2025, 1, 1),
                euros(amount),
                derived,
                "the arrêté");
    }
}
