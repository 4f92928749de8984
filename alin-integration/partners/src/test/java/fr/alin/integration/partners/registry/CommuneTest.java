package fr.alin.integration.partners.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommuneTest {

    @Test
    void a_commune_is_found_by_code_label_or_a_name_that_only_one_has() {
        assertThat(Commune.typed(" 29019 ")).contains("29019");
        assertThat(Commune.typed("Brest (29019)")).contains("29019");
        assertThat(Commune.typed("brest")).contains("29019");
        assertThat(Commune.typed("Épinal")).contains("88160");
        assertThat(Commune.typed("Ajaccio")).contains("2A004");
        assertThat(Commune.typed("Saint-Denis")).isEmpty();
        assertThat(Commune.typed("Nulle part")).isEmpty();
    }

    @Test
    void every_department_has_communes_to_choose_from() {
        assertThat(Department.all())
                .allSatisfy(department -> assertThat(Commune.in(department.code()))
                        .as(department.label())
                        .isNotEmpty());
    }
}
