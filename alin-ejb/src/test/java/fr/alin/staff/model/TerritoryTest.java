package fr.alin.staff.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    @Test
    void departments_are_read_as_people_write_them() {
        assertThat(Territory.typed(" 92,75 ; 2a/974 75")).isEqualTo(Territory.of(List.of("2A", "75", "92", "974")));
        assertThat(Territory.typed("92 75").text()).isEqualTo("75, 92");
    }

    @Test
    void what_is_no_department_is_named_and_no_place_is_refused() {
        assertThatThrownBy(() -> Territory.typed("75, Paris"))
                .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("staff.department-unknown");
                    assertThat(refusal.args()).containsExactly("PARIS");
                });
        assertThatThrownBy(() -> Territory.typed(" , "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("staff.territory-missing");
    }

    @Test
    void the_whole_country_has_a_name_of_its_own() {
        assertThat(Territory.country().text()).isEqualTo("France");
    }
}
