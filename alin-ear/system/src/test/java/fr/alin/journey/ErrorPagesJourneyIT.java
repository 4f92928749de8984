package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An error page is worded for its reader, and its link leads to a page she may open. */
class ErrorPagesJourneyIT {

    private static final String NOWHERE = "/nowhere";
    private static final String OFFER = "une offre peut avoir été retirée";

    @Test
    void an_applicant_gets_a_link_to_her_dashboard() {
        try (var employee = new Employee(Visit.onPhone(), ReadyPerson.arrives()).signsIn()) {
            answers(employee.visit(), NOWHERE, 404, "/dashboard").reads(OFFER);
            answers(employee.visit(), "/advisor/candidacies", 403, "/dashboard").reads("votre compte ne permet pas");
        }
    }

    @Test
    void staff_get_a_link_to_their_work_and_no_text_about_offers() {
        try (var administrator = new Administrator().signsIn();
                var consultant = new Consultant().signsIn();
                var agent = new LandlordAgent().signsIn()) {
            staff(administrator.visit(), "/administrator/exchanges");
            staff(consultant.visit(), "/advisor/candidacies");
            staff(agent.visit(), "/landlord/offers");
        }
    }

    @Test
    void a_visitor_gets_a_link_to_the_home_page() {
        try (var visitor = Visit.onPhone()) {
            answers(visitor, NOWHERE, 404, "/").doesNotRead(OFFER);
        }
    }

    private static void staff(Visit visit, String home) {
        answers(visit, NOWHERE, 404, home)
                .reads("ne concerne pas votre travail")
                .doesNotRead(OFFER);
        answers(visit, "/offers/list", 403, home).reads("n'est pas ouverte à votre rôle");
    }

    /**
     * Checks the status and follows the link.
     *
     * @return the visit
     */
    private static Visit answers(Visit visit, String path, int status, String home) {
        assertThat(visit.page().navigate(path).status()).isEqualTo(status);
        visit.isAccessible();
        assertThat(visit.element("reference").textContent()).matches("[0-9a-f-]{13}");
        var back = visit.element("home").getAttribute("href");
        assertThat(visit.page().navigate(back).status()).isEqualTo(200);
        assertThat(visit.path()).startsWith(home);
        return visit.open(path);
    }
}
