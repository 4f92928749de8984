package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.CategoryGround;
import fr.alin.eligibility.model.HouseholdCategory;
import fr.alin.eligibility.model.RuleCheck;
import fr.alin.eligibility.model.RuleDetails;
import fr.alin.eligibility.model.RuleState;
import fr.alin.eligibility.model.Unit;
import fr.alin.housingapplication.model.SensitiveNeed;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.RentStandard;
import fr.alin.web.shared.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {

    private static final Assessment ABOVE_CEILING = new Assessment(List.of(new RuleCheck(
            new RuleDetails.WithinCeiling(
                    RentStandard.PLUS,
                    CeilingZone.OTHER_REGIONS,
                    new HouseholdCategory(4, 0, CategoryGround.DISABILITY_CARD),
                    3,
                    2025,
                    false),
            RuleState.FAILS,
            Optional.of(new BigDecimal("50000")),
            Optional.of(new BigDecimal("44980")),
            Unit.EUROS_A_YEAR,
            "")));

    private final ReviewRules rules = new ReviewRules();
    private SensitiveNeed shown;

    @BeforeEach
    void in_french() {
        rules.languages = new Languages() {
            @Override
            public Locale getLocale() {
                return Locale.FRENCH;
            }
        };
        rules.matters = new SensitiveMatters() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean isShown(SensitiveNeed need) {
                return need == shown;
            }
        };
    }

    @Test
    void a_disability_stays_masked_in_every_sentence_until_its_need_is_stated() {
        shown = SensitiveNeed.SAFETY;

        assertThat(rules.ceiling(ABOVE_CEILING)).contains("(catégorie 4 ; ").doesNotContain("invalid", "motif");
        assertThat(rules.obstacles(ABOVE_CEILING)).containsExactly(rules.ceiling(ABOVE_CEILING));
    }

    @Test
    void who_has_stated_the_need_reads_the_reason() {
        shown = SensitiveNeed.ADAPTED_HOME;

        assertThat(rules.ceiling(ABOVE_CEILING)).contains("carte mobilité inclusion");
    }
}
