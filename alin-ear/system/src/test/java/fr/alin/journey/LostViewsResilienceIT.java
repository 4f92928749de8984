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

/** Expired view states, repeated submits and invalid addresses lead to messages, never to errors. */
@NeedsPartners
class LostViewsResilienceIT {

    private static final String OUT_OF_DATE = "n'était plus à jour";
    /** More views than a session holds. */
    private static final int MANY_PAGES = 14;

    private long logged;

    @BeforeEach
    void read_the_log() {
        logged = RunningSystem.current().serverLogSize();
    }

    @AfterEach
    void nothing_severe_was_logged() {
        assertThat(RunningSystem.current().serverLogAfter(logged))
                .doesNotContain("\"SEVERE\"")
                .doesNotContain("ViewExpiredException");
    }

    @Test
    void a_decision_on_an_expired_view_is_shown_again_with_its_input() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person);
                var consultant = new Consultant()) {
            employee.signsIn().opensTheOffer(FakeLandlord.publishesAHome()).applies();
            var visit = consultant.signsIn().opensTheDossierOf(person).visit();
            visit.element("reason").selectOption("INCOMPLETE_DOSSIER");
            visit.fill("comment", "Il manque\nune fiche.");
            opensManyPages(visit, "/account/mine");

            visit.click("refuse").reads(OUT_OF_DATE).isAccessible();

            assertThat(visit.element("comment").inputValue()).isEqualTo("Il manque\nune fiche.");
            assertThat(visit.element("reason").inputValue()).isEqualTo("INCOMPLETE_DOSSIER");
            visit.click("refuse").arrivesAt("/advisor/candidacies");
            assertThat(waitingRefusals(person)).isEqualTo(1);
        }
    }

    @Test
    void a_repeated_refusal_shows_the_current_status() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person);
                var consultant = new Consultant()) {
            employee.signsIn().opensTheOffer(FakeLandlord.publishesAHome()).applies();
            var visit = consultant.signsIn().opensTheDossierOf(person).visit();
            visit.element("reason").selectOption("INCOMPLETE_DOSSIER");
            var refusal = SentForm.of(visit, "refuse-form", "refuse");

            assertThat(refusal.send().url()).contains("/advisor/candidacies");
            for (var again = 0; again < 2; again++) {
                assertThat(refusal.send().text()).contains(OUT_OF_DATE).contains("Refus en attente");
            }
            assertThat(waitingRefusals(person)).isEqualTo(1);
        }
    }

    private static long waitingRefusals(Person person) {
        return DatabaseRows.count(
                "pending_refusal r join candidacy c on c.id = r.candidacy_id join account a on a.id = c.account_id"
                        + " where a.email = ?",
                person.email());
    }

    @Test
    void a_repeated_candidacy_is_answered_like_the_first() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person).signsIn()) {
            var visit = employee.opensTheOffer(FakeLandlord.publishesAHome()).visit();
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
    void a_repeated_cancellation_is_answered_like_the_first() {
        var person = ReadyPerson.arrives();
        try (var employee = new Employee(Visit.onDesktop(), person).signsIn()) {
            employee.opensTheOffer(FakeLandlord.publishesAHome()).applies();
            var cancelling = SentForm.of(employee.visit(), "cancel-form", "confirm-cancel-button");

            assertThat(cancelling.send().text()).contains("Votre candidature est annulée.");
            assertThat(cancelling.send().text())
                    .contains("Votre candidature est annulée.")
                    .doesNotContain("n'est plus possible");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "1:2", "stateless", ":", "0"})
    void a_forged_view_state_opens_the_page_again(String state) {
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
    void a_form_without_view_state_opens_its_page_and_a_missing_field_is_named() {
        try (var employee = new Employee(Visit.onDesktop(), ReadyPerson.arrives()).signsIn()) {
            var visit = employee.see("/account/data/erase").visit();
            var form = SentForm.of(visit, "erase-form", "erase").with("understood", "on");
            assertThat(form.without("password").send().text()).contains("Mot de passe\u00a0: à renseigner.");
            assertThat(form.with("password", "x")
                            .without("jakarta.faces.ViewState")
                            .send()
                            .text())
                    .contains(OUT_OF_DATE);
        }
    }

    @Test
    void missing_and_unknown_parameters_are_not_found() {
        try (var employee = new Employee(Visit.onDesktop(), ReadyPerson.arrives()).signsIn();
                var consultant = new Consultant().signsIn();
                var administrator = new Administrator()) {
            administrator.signsIn();
            assertNotFound(
                    employee.visit(),
                    List.of("/offers/offer", "/offers/offer?id=1", "/offers/offer?ref='", "/offers/offer?ref=NONE-1"));
            assertNotFound(
                    consultant.visit(),
                    List.of(
                            "/advisor/candidacy",
                            "/advisor/candidacy?id=",
                            "/advisor/candidacy?id=abc",
                            "/advisor/candidacy?id=99999999999999999999",
                            "/advisor/candidacy?id=999999999"));
            assertNotFound(
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
                            "/landlord/offers?landlord=NOBODY"));
            for (var page : List.of("x", "-1", "2000000000&text=%00")) {
                opens(administrator.visit(), "/landlord/offers?page=" + page);
            }
        }
    }

    @Test
    void without_an_application_its_pages_link_to_the_import() {
        var person = ReadyPerson.arrives();
        DatabaseRows.change(
                "delete from housing_application where account_id = (select id from account where email = ?)",
                person.email());
        try (var employee = new Employee(Visit.onDesktop(), person).signsIn()) {
            for (var page : List.of("record", "employment", "documents")) {
                employee.see("/housing-application/" + page).reads("Importer ma demande");
            }
        }
    }

    private static void assertNotFound(Visit visit, List<String> addresses) {
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
