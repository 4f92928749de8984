package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.options.RequestOptions;
import fr.alin.launcher.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that the server has forgotten, forms that are sent twice, addresses that lead nowhere: words, and no failure. */
class LostViewsResilienceIT {

    private static final String OUT_OF_DATE = "n'était plus à jour";
    /** More than a session keeps. */
    private static final int MANY_PAGES = 14;

    private int logged;

    @BeforeEach
    void read_the_log() {
        logged = RunningSystem.current().serverLog().length();
    }

    @AfterEach
    void nobody_is_waked() {
        assertThat(RunningSystem.current().serverLog().substring(logged))
                .doesNotContain("\"SEVERE\"")
                .doesNotContain("ViewExpiredException");
    }

    @Test
    void a_decision_on_a_page_pushed_out_by_others_is_shown_again_with_what_was_typed() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person);
                var consultant = new Consultant()) {
            employee.signsIn().opensTheOffer(Landlord.publishesAHome()).applies();
            var visit = consultant.signsIn().opensTheDossierOf(person).visit();
            visit.element("reason").selectOption("INCOMPLETE_DOSSIER");
            visit.fill("comment", "Il manque\nune fiche.");
            opensManyPages(visit, "/advisor/candidacies");

            visit.click("refuse").reads(OUT_OF_DATE).isAccessible();

            assertThat(visit.element("comment").inputValue()).isEqualTo("Il manque\nune fiche.");
            assertThat(visit.element("reason").inputValue()).isEqualTo("INCOMPLETE_DOSSIER");
            visit.click("refuse").arrivesAt("/advisor/candidacies");
            assertThat(Candidacies.status(person)).isEqualTo("REFUSED");
        }
    }

    @Test
    void a_candidacy_is_refused_without_a_comment_and_the_refusal_sent_again_says_how_it_stands() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person);
                var consultant = new Consultant()) {
            employee.signsIn().opensTheOffer(Landlord.publishesAHome()).applies();
            var visit = consultant.signsIn().opensTheDossierOf(person).visit();
            visit.element("reason").selectOption("INCOMPLETE_DOSSIER");
            var refusal = SentForm.of(visit, "refuse-form", "refuse");

            assertThat(refusal.send().url()).endsWith("/advisor/candidacies");
            assertThat(Candidacies.status(person)).isEqualTo("REFUSED");
            for (var again = 0; again < 2; again++) {
                assertThat(refusal.send().text()).contains(OUT_OF_DATE).contains("Refusée");
            }
        }
    }

    @Test
    void an_application_for_a_home_sent_again_is_answered_like_the_first_time() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person).signsIn()) {
            var visit = employee.opensTheOffer(Landlord.publishesAHome()).visit();
            var applying = SentForm.of(visit, "apply-form", "apply");

            for (var time = 0; time < 3; time++) {
                var answer = applying.send();
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.url()).endsWith("/candidacies/index");
                assertThat(answer.text()).contains("id=\"applied\"");
            }
            Candidacies.reference(person);
        }
    }

    @Test
    void what_can_no_longer_be_done_is_said() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person).signsIn()) {
            employee.opensTheOffer(Landlord.publishesAHome()).applies();
            var cancelling = SentForm.of(employee.visit(), "cancel-form", "confirm-cancel-button");

            assertThat(cancelling.send().text()).contains("Votre candidature est annulée.");
            assertThat(cancelling.send().text()).contains("n'est plus possible");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "1:2", "stateless", ":", "0"})
    void a_number_of_a_page_that_was_made_up_opens_the_page_again(String state) {
        try (var employee = new Employee(Visit.onDesktop(), ReadyPerson.arrives()).signsIn()) {
            var visit = employee.see("/account/data/erase").visit();
            var answer = SentForm.of(visit, "erase-form", "erase")
                    .with("jakarta.faces.ViewState", state)
                    .with("password", "secret-of-hers")
                    .send();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains(OUT_OF_DATE).doesNotContain("secret-of-hers");
        }
    }

    @Test
    void a_form_that_names_no_page_opens_its_page_and_one_that_lacks_a_field_is_told_which() {
        try (var employee = new Employee(Visit.onDesktop(), ReadyPerson.arrives()).signsIn()) {
            var visit = employee.see("/account/data/erase").visit();
            var form = SentForm.of(visit, "erase-form", "erase").with("understood", "on");
            assertThat(form.without("password").send().text()).contains("Mot de passe : à renseigner.");
            assertThat(form.with("password", "x")
                            .without("jakarta.faces.ViewState")
                            .send()
                            .text())
                    .contains(OUT_OF_DATE);
        }
    }

    @Test
    void an_address_without_its_parameter_or_with_one_that_leads_nowhere_is_a_page_not_found() {
        try (var employee = new Employee(Visit.onDesktop(), ReadyPerson.arrives()).signsIn();
                var consultant = new Consultant().signsIn();
                var administrator = new Administrator()) {
            administrator.signsIn();
            areNotFound(
                    employee.visit(),
                    List.of("/offers/offer", "/offers/offer?id=1", "/offers/offer?ref='", "/offers/offer?ref=NONE-1"));
            areNotFound(
                    consultant.visit(),
                    List.of(
                            "/advisor/candidacy",
                            "/advisor/candidacy?id=",
                            "/advisor/candidacy?id=abc",
                            "/advisor/candidacy?id=99999999999999999999",
                            "/advisor/candidacy?id=999999999"));
            areNotFound(
                    administrator.visit(),
                    List.of(
                            "/administrator/landlord",
                            "/administrator/landlord?code=%00",
                            "/administrator/landlord?code=NOBODY",
                            "/administrator/communes?code=99999",
                            "/administrator/reference?year=abc",
                            "/landlord/photos",
                            "/landlord/photos?ref=x",
                            "/landlord/offer",
                            "/landlord/offer?ref=x",
                            "/landlord/offers?page=x",
                            "/landlord/offers?landlord=NOBODY"));
            opens(administrator.visit(), "/landlord/offers?page=2000000000&text=%00");
        }
    }

    @Test
    void without_an_application_every_page_of_it_says_where_to_begin() {
        var person = ReadyPerson.arrives();
        Rows.change(
                "delete from housing_application where account_id = (select id from account where email = ?)",
                person.email());
        try (var employee = new Employee(Visit.onDesktop(), person).signsIn()) {
            for (var page : List.of("record", "employment", "documents")) {
                employee.see("/housing-application/" + page).reads("Importer ma demande");
            }
        }
    }

    private static void areNotFound(Visit visit, List<String> addresses) {
        for (var address : addresses) {
            assertThat(status(visit, address)).as(address).isEqualTo(404);
        }
    }

    private static void opens(Visit visit, String address) {
        assertThat(status(visit, address)).as(address).isEqualTo(200);
    }

    private static int status(Visit visit, String address) {
        return visit.page()
                .request()
                .get(RunningSystem.current().baseUrl() + address, RequestOptions.create())
                .status();
    }

    private static void opensManyPages(Visit visit, String address) {
        for (var page = 0; page < MANY_PAGES; page++) {
            opens(visit, address);
        }
    }
}
