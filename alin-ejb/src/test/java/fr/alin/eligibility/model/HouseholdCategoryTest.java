package fr.alin.eligibility.model;

import static fr.alin.eligibility.model.CategoryGround.DISABILITY_CARD;
import static fr.alin.eligibility.model.CategoryGround.INTERMEDIATE;
import static fr.alin.eligibility.model.CategoryGround.PERSONS;
import static fr.alin.eligibility.model.CategoryGround.SINGLE_PARENT;
import static fr.alin.eligibility.model.CategoryGround.YOUNG_HOUSEHOLD;
import static fr.alin.eligibility.model.Households.JUNE_2025;
import static fr.alin.eligibility.model.Households.aged;
import static fr.alin.eligibility.model.Households.alone;
import static fr.alin.eligibility.model.Households.couple;
import static fr.alin.eligibility.model.Households.withCard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six categories of the arrêté of 29 July 1987, and beyond (domain §7.2). */
class HouseholdCategoryTest {

    @ParameterizedTest
    @CsvSource({
        // adults, dependants, category, further persons, ground
        "1, 0, 1, 0, PERSONS",
        "2, 0, 2, 0, PERSONS",
        "3, 0, 3, 0, PERSONS",
        "1, 1, 3, 0, SINGLE_PARENT",
        "2, 1, 3, 0, PERSONS",
        "1, 2, 4, 0, SINGLE_PARENT",
        "2, 2, 4, 0, PERSONS",
        "1, 3, 5, 0, SINGLE_PARENT",
        "2, 3, 5, 0, PERSONS",
        "1, 4, 6, 0, SINGLE_PARENT",
        "2, 4, 6, 0, PERSONS",
        "1, 5, 6, 1, SINGLE_PARENT",
        "2, 5, 6, 1, PERSONS",
        "2, 7, 6, 3, PERSONS"
    })
    void counts_persons_and_one_more_for_a_single_parent(
            int adults, int dependants, int category, int further, CategoryGround ground) {
        assertThat(HouseholdCategory.of(Households.of(adults, dependants), JUNE_2025))
                .isEqualTo(new HouseholdCategory(category, further, ground));
    }

    @Test
    void two_young_people_who_are_not_a_couple_are_in_category_2() {
        var flatmates = new Household(List.of(aged(20), aged(20)), List.of(), false, 0, 0);

        assertThat(HouseholdCategory.of(flatmates, JUNE_2025)).isEqualTo(new HouseholdCategory(2, 0, PERSONS));
    }

    @Test
    void a_couple_whose_ages_add_up_to_exactly_55_is_young() {
        assertThat(HouseholdCategory.of(couple(aged(25), aged(30)), JUNE_2025))
                .isEqualTo(new HouseholdCategory(3, 0, YOUNG_HOUSEHOLD));
    }

    @Test
    void a_couple_whose_ages_add_up_to_56_is_not_young() {
        assertThat(HouseholdCategory.of(couple(aged(26), aged(30)), JUNE_2025))
                .isEqualTo(new HouseholdCategory(2, 0, PERSONS));
    }

    @Test
    void ages_count_in_completed_years() {
        var turnsTomorrow = new HouseholdMember(LocalDate.of(1999, 6, 2), false);
        var household = couple(turnsTomorrow, aged(30));

        assertThat(HouseholdCategory.of(household, JUNE_2025).number()).isEqualTo(3);
        assertThat(HouseholdCategory.of(household, JUNE_2025.plusDays(1)).number())
                .isEqualTo(2);
    }

    @Test
    void a_young_couple_with_a_child_is_counted_by_persons() {
        assertThat(HouseholdCategory.of(couple(aged(20), aged(20), aged(1)), JUNE_2025))
                .isEqualTo(new HouseholdCategory(3, 0, PERSONS));
    }

    @Test
    void one_person_with_the_card_is_in_category_2() {
        assertThat(HouseholdCategory.of(alone(withCard(40)), JUNE_2025))
                .isEqualTo(new HouseholdCategory(2, 0, DISABILITY_CARD));
    }

    @Test
    void two_people_with_one_card_are_in_category_3() {
        assertThat(HouseholdCategory.of(couple(aged(40), withCard(40)), JUNE_2025))
                .isEqualTo(new HouseholdCategory(3, 0, DISABILITY_CARD));
    }

    @Test
    void a_single_parent_with_a_disabled_child_is_in_category_3() {
        assertThat(HouseholdCategory.of(alone(aged(40), withCard(8)), JUNE_2025).number())
                .isEqualTo(3);
    }

    @Test
    void several_cards_count_once() {
        assertThat(HouseholdCategory.of(couple(withCard(40), withCard(40), withCard(8)), JUNE_2025))
                .isEqualTo(new HouseholdCategory(4, 0, DISABILITY_CARD));
    }

    @Test
    void a_young_couple_with_a_card_is_in_category_3() {
        assertThat(HouseholdCategory.of(couple(withCard(25), aged(25)), JUNE_2025)
                        .number())
                .isEqualTo(3);
    }

    @Test
    void six_people_with_one_card_are_one_beyond_the_sixth_category() {
        var six = couple(withCard(40), aged(40), aged(8), aged(7), aged(6), aged(5));

        assertThat(HouseholdCategory.of(six, JUNE_2025)).isEqualTo(new HouseholdCategory(6, 1, DISABILITY_CARD));
    }

    @Test
    void unborn_and_visiting_children_count_for_rooms_but_not_for_ceilings() {
        var expecting = new Household(List.of(aged(40)), List.of(), false, 1, 2);

        assertThat(HouseholdCategory.of(expecting, JUNE_2025).number()).isEqualTo(1);
        assertThat(expecting.persons()).isEqualTo(4);
    }

    @Test
    void a_couple_that_expects_a_child_can_still_be_young() {
        var expecting = new Household(List.of(aged(25), aged(25)), List.of(), true, 1, 0);

        assertThat(HouseholdCategory.of(expecting, JUNE_2025).ground()).isEqualTo(YOUNG_HOUSEHOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1, 0",
        "2, 0, 2, 0",
        "1, 1, 3, 0",
        "2, 1, 3, 0",
        "1, 2, 4, 0",
        "2, 4, 6, 0",
        "1, 4, 6, 0",
        "2, 6, 6, 2"
    })
    void the_pli_counts_single_persons_couples_and_dependants(int adults, int dependants, int category, int further) {
        assertThat(HouseholdCategory.intermediate(Households.of(adults, dependants)))
                .isEqualTo(new HouseholdCategory(category, further, INTERMEDIATE));
    }

    @Test
    void the_pli_ignores_cards_and_young_households() {
        assertThat(HouseholdCategory.intermediate(couple(withCard(20), aged(20)))
                        .number())
                .isEqualTo(2);
        assertThat(HouseholdCategory.intermediate(alone(withCard(20))).number()).isEqualTo(1);
    }

    @Test
    void a_single_parent_is_recognized() {
        assertThat(HouseholdCategory.of(Households.of(1, 1), JUNE_2025).ground())
                .isEqualTo(SINGLE_PARENT);
    }

    @Test
    void a_household_needs_an_adult() {
        assertThatThrownBy(() -> new Household(List.of(), List.of(aged(8)), false, 0, 0))
                .isInstanceOf(InvalidValueException.class);
    }
}
