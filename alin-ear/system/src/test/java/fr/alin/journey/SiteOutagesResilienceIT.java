package fr.alin.journey;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Registration sites that are down, slow or confused: imports wait and resume. */
@Order(1)
@StopsPartners
class SiteOutagesResilienceIT {

    private static final String WAITING = "Le site d'enregistrement ne répond pas pour le moment";

    @AfterEach
    void all_sites_answer_again() {
        FakeRegistrationSite.NATIONAL.behaves("normal");
        FakeRegistrationSite.FINISTERE.behaves("normal");
    }

    @Test
    void imports_and_updates_resume_after_an_outage_of_the_site() {
        try (var employee = signedIn(FakeRegistrationSite.NATIONAL);
                var updating = signedIn(FakeRegistrationSite.NATIONAL);
                var elsewhere = signedIn(FakeRegistrationSite.FINISTERE)) {
            updating.asksForHerApplication().entersTheCode();
            FakeRegistrationSite.NATIONAL.behaves("down");
            employee.asksForHerApplication().reads(WAITING).reads("Votre demande est gardée");
            employee.visit().isAccessible();
            updating.visit().click("refresh");
            updating.reads("Votre mise à jour est gardée").visit().isAccessible();
            circuitIsOpen();
            elsewhere.asksForHerApplication().arrivesAt("/housing-application/code");
            FakeRegistrationSite.NATIONAL.behaves("normal");
            var mail = employee.receives("votre demande a été retrouvée");
            employee.reads("Votre code de sécurité est parti")
                    .visit()
                    .isAccessible()
                    .click("enter-code");
            employee.arrivesAt("/housing-application/code").entersTheCode(Employee.codeIn(mail));
            employee.arrivesAt("/housing-application/record");
            updating.receives("votre demande a été mise à jour");
        }
    }

    /** The circuit of the site is open, as the administrator's page shows, and no probe is due. */
    private static void circuitIsOpen() {
        Awaitility.await("open circuit")
                .atMost(FakeLandlord.TIMEOUT)
                .until(() ->
                        DatabaseRows.count("registration_site_circuit where state = 'OPEN' and site_code = 'NATIONAL'")
                                == 1);
        try (var administrator = new Administrator()) {
            administrator
                    .signsIn()
                    .visit()
                    .open("/administrator/registration-sites")
                    .reads("ne répond pas");
        }
    }

    @Test
    void a_site_that_times_out_is_queried_again_later() {
        FakeRegistrationSite.NATIONAL.behaves("slow", 30);
        try (var employee = signedIn(FakeRegistrationSite.NATIONAL)) {
            employee.asksForHerApplication().reads(WAITING);
            FakeRegistrationSite.NATIONAL.behaves("normal");
            employee.receives("votre demande a été retrouvée");
        }
    }

    @Test
    void malformed_answers_are_treated_like_an_outage() {
        FakeRegistrationSite.NATIONAL.behaves("rubbish");
        try (var employee = signedIn(FakeRegistrationSite.NATIONAL)) {
            employee.asksForHerApplication().reads(WAITING);
            FakeRegistrationSite.NATIONAL.behaves("normal");
            employee.receives("votre demande a été retrouvée");
        }
    }

    @Test
    void imports_resume_after_an_outage_of_a_local_site() {
        FakeRegistrationSite.FINISTERE.behaves("down");
        try (var employee = signedIn(FakeRegistrationSite.FINISTERE)) {
            employee.asksForHerApplication().reads(WAITING);
            FakeRegistrationSite.FINISTERE.behaves("normal");
            var mail = employee.receives("votre demande a été retrouvée");
            employee.see("/housing-application/code").entersTheCode(Employee.codeIn(mail));
            employee.arrivesAt("/housing-application/record");
        }
    }

    private static Employee signedIn(FakeRegistrationSite site) {
        return new Employee(Visit.onDesktop(), People.withAccount(site)).signsIn();
    }
}
