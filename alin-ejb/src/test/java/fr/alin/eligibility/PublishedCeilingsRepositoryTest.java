package fr.alin.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.eligibility.model.EligibilityPolicy;
import fr.alin.eligibility.model.Home;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.eligibility.model.Incomes;
import fr.alin.eligibility.model.Rule;
import fr.alin.eligibility.model.RuleCheck;
import fr.alin.eligibility.model.RuleState;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Checks the rules with the migrated ceilings against the published tables of seven years (arrêté of 29 July 1987). */
class PublishedCeilingsRepositoryTest {

    private static EligibilityPolicy policy;

    @BeforeAll
    static void read() {
        policy = new EligibilityPolicy(new IncomeCeilings(rows()), Thresholds.HANDBOOK);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fr/alin/eligibility/published-ceilings.csv", numLinesToSkip = 1)
    void households_of_one_to_seven_have_the_published_ceiling_and_one_euro_more_is_too_much(
            RentStandard standard,
            int year,
            CeilingZone zone,
            BigDecimal one,
            BigDecimal two,
            BigDecimal three,
            BigDecimal four,
            BigDecimal five,
            BigDecimal six,
            BigDecimal further) {
        var published = List.of(one, two, three, four, five, six, six.add(further));
        for (var persons = 1; persons <= published.size(); persons++) {
            var ceiling = published.get(persons - 1);

            assertThat(stateAt(ceiling, persons, standard, zone, year))
                    .as("%d persons at %s", persons, ceiling)
                    .isEqualTo(RuleState.HOLDS);
            assertThat(stateAt(ceiling.add(BigDecimal.ONE), persons, standard, zone, year))
                    .as("%d persons above %s", persons, ceiling)
                    .isEqualTo(RuleState.FAILS);
        }
    }

    @Test
    void overseas_ninety_thousand_euros_are_too_much_and_the_law_is_named() {
        var check = checkAt(new BigDecimal("90000"), 1, RentStandard.PLUS, CeilingZone.OVERSEAS, 2026);

        assertThat(check.state()).isEqualTo(RuleState.FAILS);
        assertThat(check.limit()).contains(new BigDecimal("21063"));
        assertThat(check.source()).contains("14 mars 2011");
    }

    private static RuleState stateAt(
            BigDecimal income, int persons, RentStandard standard, CeilingZone zone, int year) {
        return checkAt(income, persons, standard, zone, year).state();
    }

    private static RuleCheck checkAt(
            BigDecimal income, int persons, RentStandard standard, CeilingZone zone, int year) {
        var day = LocalDate.of(year, 3, 1);
        var home = new Home(
                new CommuneCode("29019"), zone, standard, DwellingType.T3, BigDecimal.TEN, BigDecimal.ONE, false);
        var incomes = new Incomes(Map.of(year - 2, income), BigDecimal.TEN, BigDecimal.ZERO);
        return policy.assess(household(persons, day), incomes, home, Optional.empty(), day)
                .of(Rule.INCOME_CEILING)
                .orElseThrow();
    }

    /** Adults of 40, then their children. */
    private static Household household(int persons, LocalDate day) {
        var adult = new HouseholdMember(day.minusYears(40), false);
        var child = new HouseholdMember(day.minusYears(8), false);
        return new Household(
                Collections.nCopies(Math.min(persons, 2), adult),
                Collections.nCopies(Math.max(0, persons - 2), child),
                persons > 1,
                0,
                0);
    }

    private static List<CeilingRow> rows() {
        return Database.fromTransaction(entities -> {
            @SuppressWarnings("unchecked")
            Stream<Object[]> rows = entities.createNativeQuery("""
                    select standard, zone, category, cast(extract(year from effective_from) as integer), amount,
                           derived, source
                    from income_ceiling""").getResultStream();
            return rows.map(row -> new CeilingRow(
                            RentStandard.valueOf((String) row[0]),
                            CeilingZone.valueOf((String) row[1]),
                            (Integer) row[2],
                            LocalDate.of((Integer) row[3], 1, 1),
                            (BigDecimal) row[4],
                            (Boolean) row[5],
                            (String) row[6]))
                    .toList();
        });
    }
}
