package fr.alin.web.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.Department;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** a department by its code or its name, however it is typed. */
class NoNumberPageTest {

    private final NoNumberPage page = new NoNumberPage();

    @BeforeEach
    void some_departments() {
        page.reference = new ReferenceService() {
            @Override
            public List<Department> departments() {
                return List.of(
                        new Department("2A", "Corse-du-Sud"),
                        new Department("29", "Finistère"),
                        new Department("35", "Ille-et-Vilaine"),
                        new Department("36", "Indre"),
                        new Department("37", "Indre-et-Loire"));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"29", "fin", "FINISTERE", "29 - Finistère", " 29 "})
    void a_department_is_offered_by_its_code_or_the_beginning_of_its_name(String typed) {
        assertThat(page.complete(typed)).containsExactly("29 - Finistère");
    }

    @Test
    void all_that_begin_so_are_offered() {
        assertThat(page.complete("indre")).containsExactly("36 - Indre", "37 - Indre-et-Loire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"29", "fin", "indre", "2a", "37 - Indre-et-Loire"})
    void what_can_mean_one_department_alone_is_known(String typed) {
        page.setDepartment(typed);

        assertThat(page.isUnknown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"in", "3", "99", "atlantide"})
    void what_can_mean_several_or_none_asks_to_choose(String typed) {
        page.setDepartment(typed);

        assertThat(page.isUnknown()).isTrue();
    }

    @Test
    void an_empty_field_is_no_mistake() {
        page.setDepartment(" ");

        assertThat(page.isUnknown()).isFalse();
    }
}
