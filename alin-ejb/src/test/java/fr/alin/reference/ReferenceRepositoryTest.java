package fr.alin.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import fr.alin.reference.model.SiteKind;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.reference.view.Department;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.reference.view.SiteConnection;
import fr.alin.shared.model.CommuneCode;
import fr.alin.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The migrated reference data that a search of offers depends on. */
class ReferenceRepositoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CommuneCode BREST = new CommuneCode("29019");
    private static final CommuneCode PARIS = new CommuneCode("75056");
    private static final CommuneCode PARIS_16 = new CommuneCode("75116");
    private static final CommuneCode BOULOGNE = new CommuneCode("92012");
    private static final CommuneCode OUESSANT = new CommuneCode("29155");

    private final EntityManager entities = Database.entityManager();
    private final ReferenceRepository reference = new ReferenceRepository();

    @BeforeEach
    void open() {
        reference.entities = entities;
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void the_national_site_serves_ile_de_france_over_soap() {
        var site = reference.siteOfTerritory("111", TODAY).orElseThrow();

        assertThat(site.kind()).isEqualTo(SiteKind.NATIONAL);
        assertThat(site.connection()).contains(new SiteConnection("NATIONAL", "SOAP", "national"));
        assertThat(reference.siteOfDepartment("75", TODAY)).contains(site);
    }

    @Test
    void finistere_has_its_own_site_over_jms() {
        var site = reference.siteOfTerritory("029", TODAY).orElseThrow();

        assertThat(site.url()).isEqualTo("https://www.demandelogement29.fr/imhowebGP29/");
        assertThat(site.connection()).contains(new SiteConnection("029", "JMS", "registration.029.requests"));
    }

    @Test
    void every_site_is_connected_and_each_local_one_has_its_queue() {
        assertThat(reference.sites(TODAY))
                .hasSize(27)
                .allMatch(RegistrationSite::connected)
                .extracting(site -> site.connection().orElseThrow().endpoint())
                .doesNotHaveDuplicates()
                .contains("registration.bfc.requests", "registration.alsace.requests");
        assertThat(reference.site("BFC", TODAY)).isEqualTo(reference.siteOfDepartment("21", TODAY));
    }

    @Test
    void a_site_has_the_connection_of_the_day() {
        assertThat(reference
                        .siteOfTerritory("035", TODAY.minusYears(100))
                        .orElseThrow()
                        .connected())
                .isFalse();
        entities.getTransaction().begin();
        entities.createNativeQuery("""
                insert into registration_site_connection values ('035', 'REST', 'rennes', date '2031-01-01', null),
                  ('050', 'REST', 'manche', date '2031-01-01', date '2031-12-31')""").executeUpdate();
        assertThat(protocolOf("035", LocalDate.of(2030, 12, 31))).isEqualTo("JMS");
        assertThat(protocolOf("035", LocalDate.of(2031, 1, 1))).isEqualTo("REST");
        assertThat(protocolOf("050", LocalDate.of(2031, 12, 31))).isEqualTo("REST");
        assertThat(protocolOf("050", LocalDate.of(2032, 1, 1))).isEqualTo("JMS");
        entities.getTransaction().rollback();
    }

    @Test
    void departments_of_ile_de_france_share_a_territory() {
        assertThat(reference.siteOfTerritory("075", TODAY)).isEmpty();
        assertThat(reference.siteOfTerritory("020", TODAY)).isEmpty();
        assertThat(reference.siteOfTerritory("000", TODAY)).isEmpty();
    }

    @Test
    void corsica_and_overseas_are_territories() {
        assertThat(reference.siteOfTerritory("02A", TODAY)).isPresent();
        assertThat(reference.siteOfTerritory("974", TODAY)).isPresent();
    }

    @Test
    void every_department_has_a_site() {
        assertThat(reference.departments())
                .hasSize(101)
                .allSatisfy(department -> assertThat(reference.siteOfDepartment(department.code(), TODAY))
                        .isPresent())
                .extracting(Department::label)
                .contains("29 - Finistère", "2A - Corse-du-Sud");
    }

    @Test
    void names_of_communes_are_read_in_one_statement() {
        assertThat(reference.communes(List.of(BREST, PARIS_16, new CommuneCode("99999"))))
                .extracting(CommuneLabel::name, CommuneLabel::postalCode, CommuneLabel::departmentCode)
                .containsExactly(tuple("Brest", "29200", "29"), tuple("Paris 16e Arrondissement", "75016", "75"));
    }

    @Test
    void a_former_commune_is_named_with_todays_and_its_code_becomes_todays() {
        var pierrefitte = new CommuneCode("93059");

        assertThat(reference.communes(List.of(pierrefitte, BREST)))
                .extracting(CommuneLabel::code, CommuneLabel::name)
                .containsExactly(tuple(BREST, "Brest"), tuple(pierrefitte, "Pierrefitte-sur-Seine (Saint-Denis)"));
        assertThat(reference.withArrondissements(List.of(pierrefitte, BREST)))
                .containsExactlyInAnyOrder(new CommuneCode("93066"), BREST);
    }

    @Test
    void a_city_includes_its_arrondissements() {
        assertThat(reference.withArrondissements(List.of(PARIS))).hasSize(21).contains(PARIS, PARIS_16);
        assertThat(reference.withArrondissements(List.of(BREST))).containsExactly(BREST);
    }

    @Test
    void neighbours_of_brest_are_the_seven_that_share_a_border() {
        assertThat(reference.neighboursOf(List.of(BREST)))
                .extracting(CommuneCode::value)
                .containsExactlyInAnyOrder("29011", "29015", "29061", "29069", "29075", "29076", "29212");
    }

    @Test
    void arrondissements_border_communes_and_each_other_both_ways() {
        assertThat(reference.neighboursOf(List.of(PARIS_16)))
                .contains(BOULOGNE, new CommuneCode("75115"))
                .doesNotContain(PARIS_16, PARIS);
        assertThat(reference.neighboursOf(List.of(BOULOGNE))).contains(PARIS_16, PARIS);
    }

    @Test
    void an_island_has_no_neighbour() {
        assertThat(reference.neighboursOf(List.of(OUESSANT))).isEmpty();
    }

    @Test
    void neighbours_stop_at_the_territory_of_the_number() {
        var redon = new CommuneCode("35236"); // on the border of three departments

        assertThat(reference.neighboursOf(List.of(redon)))
                .extracting(code -> code.value().substring(0, 2))
                .contains("35", "44", "56");
        assertThat(reference.neighboursWithin(List.of(redon), "035"))
                .extracting(code -> code.value().substring(0, 2))
                .containsOnly("35");
    }

    @Test
    void a_regional_number_covers_all_requested_departments() {
        assertThat(reference.departmentsWithin(List.of(PARIS_16, BOULOGNE, BREST), "111"))
                .containsExactly("75", "92");
    }

    private String protocolOf(String code, LocalDate on) {
        return reference
                .site(code, on)
                .flatMap(RegistrationSite::connection)
                .orElseThrow()
                .protocol();
    }
}
