package fr.alin.integration.partners.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteCommuneTest {

    @Test
    void a_commune_is_found_by_code_label_or_unique_name() {
        assertThat(SiteCommune.typed(" 29019 ")).contains("29019");
        assertThat(SiteCommune.typed("Brest (29019)")).contains("29019");
        assertThat(SiteCommune.typed("brest")).contains("29019");
        assertThat(SiteCommune.typed("Épinal")).contains("88160");
        assertThat(SiteCommune.typed("Ajaccio")).contains("2A004");
        assertThat(SiteCommune.typed("Saint-Denis")).isEmpty();
        assertThat(SiteCommune.typed("Nulle part")).isEmpty();
    }

    @Test
    void every_department_has_communes() {
        assertThat(SiteDepartment.all())
                .allSatisfy(department -> assertThat(SiteCommune.in(department.code()))
                        .as(department.label())
                        .isNotEmpty());
    }
}
