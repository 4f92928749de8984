package fr.alin.web.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fr.alin.eligibility.model.Ceiling;
import fr.alin.eligibility.model.CeilingKey;
import fr.alin.eligibility.model.CeilingLimit;
import fr.alin.eligibility.model.IncomePeriod;
import fr.alin.eligibility.model.RetainedIncome;
import fr.alin.eligibility.model.RuleState;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;

class LimitWordsTest {

    static final CeilingKey KEY = new CeilingKey(RentStandard.PLUS, CeilingZone.OTHER_REGIONS);

    final LimitWords words = new LimitWords(Locale.FRENCH);

    @Test
    void an_income_below_the_ceiling_says_by_how_much() {
        var line = words.line(limit(RuleState.HOLDS, false), income("20000"));

        assertThat(plain(line.ceiling())).isEqualTo("23 201 €");
        assertThat(plain(line.standing())).isEqualTo("3 201 € au-dessous");
        assertThat(line.chip()).isEqualTo("chip--green");
        assertThat(line.derived()).isFalse();
    }

    @Test
    void an_income_above_the_ceiling_says_by_how_much() {
        var line = words.line(limit(RuleState.FAILS, false), income("24441"));

        assertThat(plain(line.standing())).isEqualTo("1 240 € au-dessus");
        assertThat(line.chip()).isEqualTo("chip--red");
    }

    @Test
    void a_derived_ceiling_is_marked() {
        assertThat(words.line(limit(RuleState.HOLDS, true), income("1")).derived())
                .isTrue();
    }

    @Test
    void a_ceiling_or_an_income_that_is_not_known_is_not_compared() {
        var unknown = new CeilingLimit(KEY, Optional.empty(), RuleState.UNKNOWN);

        assertThat(words.line(unknown, income("1")).ceiling()).isEqualTo("Non connu d'AL'in");
        assertThat(words.line(unknown, income("1")).standing()).isEqualTo("Non vérifiable");
        assertThat(words.line(limit(RuleState.UNKNOWN, false), Optional.empty()).standing())
                .isEqualTo("Non vérifiable");
    }

    @Test
    void an_overseas_ceiling_has_its_overseas_name() {
        var overseas = new CeilingKey(RentStandard.PLAI, CeilingZone.OVERSEAS);

        assertThat(words.line(limit(RuleState.HOLDS, false), income("1")).standard())
                .isEqualTo("PLUS");
        assertThat(words.line(new CeilingLimit(overseas, Optional.empty(), RuleState.UNKNOWN), income("1"))
                        .standard())
                .isEqualTo("LLTS (PLAI outre-mer)");
    }

    @Test
    void rooms_are_a_range_that_may_be_open() {
        assertThat(words.rooms(EnumSet.range(DwellingType.T1, DwellingType.T3))).isEqualTo("de T1 à T3");
        assertThat(words.rooms(EnumSet.range(DwellingType.T4, DwellingType.T6))).isEqualTo("T4 ou plus");
    }

    private static CeilingLimit limit(RuleState state, boolean derived) {
        var ceiling =
                new Ceiling(KEY.standard(), KEY.zone(), 1, 0, 2025, new BigDecimal("23201"), derived, "the arrêté");
        return new CeilingLimit(KEY, Optional.of(ceiling), state);
    }

    private static Optional<RetainedIncome> income(String amount) {
        return Optional.of(new RetainedIncome(new BigDecimal(amount), IncomePeriod.TWO_YEARS_BEFORE, 2023, List.of()));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
