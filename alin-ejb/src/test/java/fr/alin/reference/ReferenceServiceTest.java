package fr.alin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.reference.model.SiteKind;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

class ReferenceServiceTest {

    private static final String OFFICIAL = "https://www.demandelogement29.fr/imhowebGP29/";
    private static final UniqueNumber NOLWENN = new UniqueNumber("0290921000171G2901");

    @Test
    void links_lead_to_the_official_site_without_a_number() {
        var site = reference(Optional.empty()).siteOf("029");

        assertThat(site.door()).isEqualTo(OFFICIAL);
        assertThat(site.door(NOLWENN)).isEqualTo(OFFICIAL);
    }

    @Test
    void demonstration_links_lead_to_the_stand_in_and_show_the_official_address() {
        var site = reference(Optional.of(URI.create("http://localhost:8090/sites")))
                .siteForDepartment("29");

        assertThat(site.url()).isEqualTo(OFFICIAL);
        assertThat(site.door()).isEqualTo("http://localhost:8090/sites/029");
        assertThat(site.door(NOLWENN)).isEqualTo("http://localhost:8090/sites/029/applications/0290921000171G2901");
    }

    private static ReferenceService reference(Optional<URI> doors) {
        var service = new ReferenceService();
        service.clock = Clock.systemUTC();
        service.reference = new FakeFinistere();
        service.settings = new AlinSettings() {
            @Override
            public Optional<URI> registrationDoors() {
                return doors;
            }
        };
        return service;
    }

    private static final class FakeFinistere extends ReferenceRepository {

        private static final RegistrationSite SITE =
                new RegistrationSite("029", "demandelogement29.fr", OFFICIAL, SiteKind.LOCAL, Optional.empty());

        @Override
        public Optional<RegistrationSite> siteOfTerritory(String territory, LocalDate on) {
            return Optional.of(SITE);
        }

        @Override
        public Optional<RegistrationSite> siteOfDepartment(String departmentCode, LocalDate on) {
            return Optional.of(SITE);
        }
    }
}
