package fr.alin.web.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.alin.eligibility.model.EligibilityPolicy;
import fr.alin.eligibility.model.Home;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.Incomes;
import fr.alin.eligibility.model.Rule;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.web.shared.Languages;
import org.junit.jupiter.api.Test;

class RuleLinesTest {

    @Test
    void every_rule_that_bars_an_application_has_its_line() {
        var lines = new RuleLines();
        lines.languages = new Languages() {
            @Override
            public Locale getLocale() {
                return Locale.FRENCH;
            }
        };
        var home = new Home(
                new CommuneCode("29019"),
                CeilingZone.OTHER_REGIONS,
                RentStandard.PLUS,
                DwellingType.T4,
                new BigDecimal("80"),
                new BigDecimal("700"),
                true);
        var household = new Household(List.of(RuleSentencesTest.ADULT), List.of(), false, 0, 0);
        var incomes = new Incomes(Map.of(2023, BigDecimal.TEN), BigDecimal.TEN, BigDecimal.ZERO);
        var assessment = new EligibilityPolicy(new IncomeCeilings(List.of()), Thresholds.HANDBOOK)
                .assess(household, incomes, home, Optional.empty(), RuleSentencesTest.DAY);

        assertThat(lines.obstacles(assessment))
                .extracting(RuleLine::rule)
                .containsExactlyInAnyOrder(Rule.DWELLING_TYPE, Rule.INCOME_OVER_RENT);
    }
}
