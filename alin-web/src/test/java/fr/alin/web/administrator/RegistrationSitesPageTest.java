package fr.alin.web.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.reference.ReferenceAdministration;
import fr.alin.reference.model.SiteKind;
import fr.alin.reference.view.Department;
import fr.alin.reference.view.DepartmentSite;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.web.table.FakeTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationSitesPageTest {

    private final FakeTables tables = new FakeTables();
    private final RegistrationSitesPage page = new RegistrationSitesPage();

    @BeforeEach
    void connect() {
        page.tables = tables;
        page.administration = new ReferenceAdministration() {
            @Override
            public List<DepartmentSite> registrationSites() {
                return List.of(
                        line("75", "Paris", "Île-de-France", "demande-logement-social.gouv.fr", SiteKind.NATIONAL),
                        line("29", "Finistère", "Bretagne", "demandelogement29.fr", SiteKind.LOCAL),
                        line("35", "Ille-et-Vilaine", "Bretagne", "demandelogement35.fr", SiteKind.LOCAL));
            }
        };
    }

    @Test
    void departments_are_sorted_by_their_codes() {
        assertThat(departments()).containsExactly("29", "35", "75");
    }

    @ParameterizedTest
    @CsvSource({"finistere,29", "ile-de-france,75", "logement35,35", "29 - fin,29"})
    void a_department_is_found_by_its_name_region_or_site(String typed, String code) {
        tables.ask("text", typed);

        assertThat(departments()).containsExactly(code);
    }

    @Test
    void equal_lines_stay_in_the_order_of_departments() {
        tables.ask("sort", "region");

        assertThat(departments()).containsExactly("29", "35", "75");
    }

    private List<String> departments() {
        var table = page.getTable();
        return table.load(0, 25, Map.of(), Map.of()).stream()
                .map(line -> line.department().code())
                .toList();
    }

    private static DepartmentSite line(String code, String name, String region, String site, SiteKind kind) {
        return new DepartmentSite(
                new Department(code, name),
                region,
                "0" + code,
                new RegistrationSite(code, site, "https://" + site, kind, Optional.empty()));
    }
}
