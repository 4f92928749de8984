package fr.alin.eligibility.model;

import static fr.alin.eligibility.model.Households.JUNE_2025;
import static fr.alin.eligibility.model.Households.earning;
import static fr.alin.eligibility.model.Households.euros;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;

/** The limits shown on the household's page and used by the search of offers. */
class HouseholdLimitsTest {

    final EligibilityPolicy policy = new EligibilityPolicy(EligibilityPolicyTest.CEILINGS_2025, Thresholds.HANDBOOK);

    @Test
    void two_persons_have_the_limits_of_the_handbook() {
        var limits = policy.limits(Households.of(2, 0), earning("20000"), JUNE_2025);

        assertThat(limits.dwellingTypes()).containsExactly(DwellingType.T1, DwellingType.T2, DwellingType.T3);
        assertThat(limits.minimumSurface()).isEqualByComparingTo("16");
        assertThat(limits.category().number()).isEqualTo(2);
        assertThat(limits.year()).isEqualTo(2025);
    }

    @Test
    void an_income_above_the_ceiling_closes_its_key_and_an_unpublished_ceiling_leaves_it_open() {
        var limits = policy.limits(Households.of(1, 0), earning("23202"), JUNE_2025);

        assertThat(limits.openCeilingKeys())
                .doesNotContain("PLUS.OTHER_REGIONS")
                .contains("PLUS.OVERSEAS", "PLAI.PARIS_ADJOINING", "PLI.A_BIS")
                .hasSize(CeilingKey.all().size() - 1);
    }

    @Test
    void an_income_within_the_ceiling_opens_its_key() {
        assertThat(policy.limits(Households.of(1, 0), earning("23201"), JUNE_2025)
                        .openCeilingKeys())
                .contains("PLUS.OTHER_REGIONS");
    }

    @Test
    void a_missing_income_closes_the_keys_that_have_a_ceiling() {
        var limits = policy.limits(Households.of(1, 0), new Incomes(Map.of(), euros("2500"), euros("0")), JUNE_2025);

        assertThat(limits.openCeilingKeys())
                .doesNotContain("PLUS.OTHER_REGIONS")
                .contains("PLUS.OVERSEAS");
    }

    @Test
    void a_key_and_the_rules_never_disagree() {
        for (var income : new String[] {"0", "23201", "23201.01", "90000"}) {
            var limits = policy.limits(Households.of(1, 0), earning(income), JUNE_2025);
            for (var key : CeilingKey.all()) {
                var home = new Home(
                        new CommuneCode("29019"),
                        key.zone(),
                        key.standard(),
                        DwellingType.T2,
                        euros("40"),
                        euros("500"),
                        false);
                var assessment = policy.assess(Households.of(1, 0), earning(income), home, Optional.empty(), JUNE_2025);

                assertThat(limits.openCeilingKeys().contains(key.text()))
                        .as(key.text() + " at " + income)
                        .isEqualTo(assessment.mayApply());
            }
        }
    }

    @Test
    void keys_cover_every_standard_and_its_zones() {
        assertThat(new CeilingKey(RentStandard.PLUS, CeilingZone.ILE_DE_FRANCE).text())
                .isEqualTo("PLUS.ILE_DE_FRANCE");
        assertThat(CeilingKey.all()).hasSize(3 * 4 + 5).doesNotHaveDuplicates();
    }
}
