package fr.alin.web.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import fr.alin.web.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HouseholdFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private final HouseholdForm form = new HouseholdForm();

    @BeforeEach
    void a_person_alone() {
        form.setBirthDate(LocalDate.of(1990, 5, 1));
    }

    @Test
    void a_person_alone_is_a_household() {
        var household = form.toHousehold(DAY);

        assertThat(household.persons()).isOne();
        assertThat(household.couple()).isFalse();
    }

    @Test
    void everybody_counts_once() {
        form.setPartnerBirthDate(LocalDate.of(1991, 5, 1));
        form.setOtherAdults(1);
        form.setDependants(2);
        form.setUnbornChildren(1);
        form.setVisitingChildren(3);

        var household = form.toHousehold(DAY);

        assertThat(household.adults()).hasSize(3);
        assertThat(household.dependants()).hasSize(2);
        assertThat(household.persons()).isEqualTo(9);
    }

    @Test
    void a_couple_has_two_birth_dates() {
        form.setCouple(true);
        assertThat(form.toHousehold(DAY).couple()).isFalse();

        form.setPartnerBirthDate(LocalDate.of(1991, 5, 1));
        assertThat(form.toHousehold(DAY).couple()).isTrue();
    }

    @Test
    void a_partner_need_not_be_a_couple() {
        form.setPartnerBirthDate(LocalDate.of(1991, 5, 1));

        assertThat(form.toHousehold(DAY).couple()).isFalse();
        assertThat(form.toHousehold(DAY).adults()).hasSize(2);
    }

    @Test
    void both_adults_must_be_born_by_the_day() {
        assertThat(form.fault(DAY)).isEmpty();

        form.setPartnerBirthDate(DAY);
        assertThat(form.fault(DAY)).contains(new FieldFault("partner", "check.partner.minor"));
        form.setPartnerBirthDate(DAY.plusDays(1));
        assertThat(form.fault(DAY)).contains(new FieldFault("partner", "check.partner.future"));

        form.setPartnerBirthDate(null);
        form.setBirthDate(DAY.plusDays(1));
        assertThat(form.fault(DAY)).contains(new FieldFault("birth-date", "check.birth-date.future"));
    }

    @Test
    void whoever_signs_is_eighteen_or_emancipated_from_sixteen() {
        assertThat(form.fault(DAY)).isEmpty();

        form.setBirthDate(DAY.minusYears(18).plusDays(1));
        assertThat(form.fault(DAY)).contains(new FieldFault("birth-date", "check.birth-date.minor"));
        form.setEmancipated(true);
        assertThat(form.fault(DAY)).isEmpty();

        form.setPartnerBirthDate(DAY.minusYears(16).plusDays(1));
        assertThat(form.fault(DAY)).contains(new FieldFault("partner", "check.partner.minor"));
        form.setPartnerBirthDate(DAY.minusYears(16));
        assertThat(form.fault(DAY)).isEmpty();
    }

    /** Otherwise the box would count for nothing, and the household would get the ceilings of a person alone. */
    @Test
    void a_couple_without_the_birth_date_of_the_other_is_asked_for_it() {
        form.setCouple(true);
        assertThat(form.fault(DAY)).contains(new FieldFault("partner", "check.partner.missing"));

        form.setPartnerBirthDate(LocalDate.of(1991, 5, 1));
        assertThat(form.fault(DAY)).isEmpty();
    }

    /** Each fault says in its own words who is meant. */
    @Test
    void a_fault_has_its_words_in_both_languages() {
        for (var key : List.of(
                "birth-date.future", "birth-date.minor", "partner.future", "partner.minor", "partner.missing")) {
            assertThat(Texts.in(Locale.FRENCH).find("check." + key)).isPresent();
            assertThat(Texts.in(Locale.ENGLISH).find("check." + key)).isPresent();
        }
    }
}
