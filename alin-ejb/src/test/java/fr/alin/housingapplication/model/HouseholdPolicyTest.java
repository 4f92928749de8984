package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;

import fr.alin.housingapplication.Registered;
import fr.alin.shared.model.DwellingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** and domain §7.6. */
class HouseholdPolicyTest {

    private final HouseholdPolicy households = new HouseholdPolicy();

    @ParameterizedTest
    @CsvSource({"1, T1, T2", "2, T1, T3", "3, T2, T4", "4, T3, T5", "5, T4, T6", "9, T4, T6"})
    void the_typology_follows_the_household(int persons, DwellingType smallest, DwellingType largest) {
        assertThat(households.dwellingTypes(persons)).isEqualTo(EnumSet.range(smallest, largest));
    }

    @ParameterizedTest
    @CsvSource({"1, 9", "2, 16", "3, 25", "4, 34", "5, 43", "6, 52", "7, 61", "8, 70", "11, 70"})
    void the_minimum_surface_follows_the_household(int persons, int surface) {
        assertThat(households.minimumSurface(persons)).isEqualByComparingTo(String.valueOf(surface));
    }

    @Test
    void the_declared_number_of_persons_counts_first() {
        assertThat(households.size(Registered.anne())).isEqualTo(4);
    }

    @Test
    void without_it_the_household_is_counted() {
        assertThat(households.size(Registered.alone("PORTE", "ANNE"))).isEqualTo(1);
    }

    @Test
    void the_income_is_that_of_the_couple_with_the_housing_benefit() {
        assertThat(households.monthlyIncome(Registered.anne())).isEqualByComparingTo("3270");
    }
}
