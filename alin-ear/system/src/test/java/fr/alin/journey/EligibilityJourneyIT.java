package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.alin.launcher.RunningSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public eligibility page and API, and an employee's own ceilings. */
class EligibilityJourneyIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Ceilings as published (arrêté of 29 July 1987 as amended), for one adult and for one adult with a child. */
    @ParameterizedTest
    @CsvSource({
        "2020, 29019, 20870, 33516",
        "2022, 75111, 24316, 47639",
        "2023, 92012, 25165, 49303",
        "2024, 78646, 26044, 46789",
        "2025, 29019, 23201, 37259",
        "2026, 75111, 26920, 52740",
        "2026, 2A004, 23403, 37584",
    })
    void the_service_knows_the_published_ceilings(int year, String commune, int alone, int withChild) throws Exception {
        assertCeiling(year, commune, "", alone);
        assertCeiling(year, commune, ", \"dependants\": [{\"birthDate\": \"2015-05-05\"}]", withChild);
    }

    @Test
    void overseas_has_the_ceilings_of_the_lls() throws Exception {
        var overseas = answer(question(2025, "97411", "", 90_000));

        assertThat(ceiling(overseas).get("amount").getAsInt()).isEqualTo(20_881);
        assertThat(ceiling(overseas).get("source").getAsString()).startsWith("LLS");
        assertThat(verdict(overseas).get("eligible").getAsBoolean()).isFalse();
    }

    @Test
    void an_unknown_ceiling_is_reported() throws Exception {
        var before = answer(question(2024, "05023", "", 50_000).replace("PLUS", "PLI"));

        assertThat(before.getAsJsonObject("zone").get("abc").isJsonNull()).isTrue();
        assertThat(ceiling(before).get("zone").getAsString()).isEqualTo("NOT_KNOWN");
        assertThat(ceiling(before).get("amount").isJsonNull()).isTrue();
        assertThat(verdict(before).get("verdict").getAsString()).isEqualTo("UNKNOWN");
        assertThat(verdict(before).get("eligible").isJsonNull()).isTrue();
        assertThat(verdict(before).get("verified").getAsBoolean()).isFalse();
        assertThat(before.toString()).contains("AL'in ne connaît pas la zone A/B/C de cette commune à cette date");
    }

    @Test
    void a_former_commune_is_answered_for_todays_and_both_are_named() throws Exception {
        var commune = answer(question(2026, "93059", "", 20_000)).getAsJsonObject("commune");

        assertThat(commune.get("code").getAsString()).isEqualTo("93066");
        assertThat(commune.get("name").getAsString()).isEqualTo("Saint-Denis");
        assertThat(commune.getAsJsonObject("former").get("name").getAsString()).isEqualTo("Pierrefitte-sur-Seine");
    }

    @Test
    void a_missing_tax_income_leaves_the_verdict_open() throws Exception {
        var open = answer(question(2025, "29019", "", 20_000).replace("\"2023\": 20000", ""));

        assertThat(verdict(open).get("verdict").getAsString()).isEqualTo("UNKNOWN");
        assertThat(verdict(open).get("eligible").isJsonNull()).isTrue();
        assertThat(verdict(open).get("obstacle").isJsonNull()).isTrue();
    }

    @Test
    void the_last_twelve_months_count_when_they_fell_by_a_tenth() throws Exception {
        var above = answer(question(2025, "29019", ", \"lastTwelveMonthsIncome\": 22500.01", 25_000));
        var fallen = answer(question(2025, "29019", ", \"lastTwelveMonthsIncome\": 22500", 25_000));

        assertThat(verdict(above).get("verdict").getAsString()).isEqualTo("NOT_ELIGIBLE");
        assertThat(verdict(fallen).get("verdict").getAsString()).isEqualTo("ELIGIBLE");
        assertThat(fallen.getAsJsonObject("retainedIncome").get("period").getAsString())
                .isEqualTo("LAST_TWELVE_MONTHS");
    }

    @Test
    void an_invalid_field_is_reported_in_the_requested_language() throws Exception {
        var body = question(2025, "29019", "", 20_000).replace("1985-04-12", "12/04/1985");
        var refused = post(body, "application/json", "en-GB,en;q=0.9");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("\"adults[0].birthDate\"", "\"not-a-date\"", "A date is expected, for instance 2026-06-30.");
        assertThat(post(question(2025, "29999", "", 1), "application/json", "fr")
                        .body())
                .contains("\"communeCode\"", "Aucune commune n'a le code 29999.");
    }

    @Test
    void an_unreadable_request_is_refused_in_json() throws Exception {
        assertThat(post("{", "application/json", "fr").statusCode()).isEqualTo(400);
        assertThat(post(" ".repeat(40_000), "application/json", "fr").statusCode())
                .isEqualTo(413);
        assertThat(post("<a/>", "application/xml", "fr").statusCode()).isEqualTo(415);
        var nowhere = get("/api/v1/nowhere");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.body()).contains("\"errors\":[");
    }

    @Test
    void the_api_document_is_published() throws Exception {
        var document = get("/api/v1/openapi.yaml");

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/yaml");
        assertThat(document.body()).startsWith("openapi: 3.0.3").contains("/eligibility:");
    }

    @Test
    void a_visitor_sees_the_result_of_each_rule() {
        try (var visit = Visit.onPhone()) {
            visit.open("/eligibility").isAccessible();
            fill(visit, "Brest").click("check").reads("Résultat pour Brest").isAccessible();
            assertThat(visit.page().locator("[data-norm=PLUS] > summary"))
                    .containsText("PLUS : une règle au moins n'est pas respectée");
            visit.page().locator("[data-norm=PLUS] > summary").click();
            assertThat(visit.page().locator("[data-norm=PLUS] [data-rule=INCOME_CEILING]"))
                    .containsText("Non respectée");
            visit.page().locator("[data-norm=PLUS] .sources summary").click();
            assertThat(visit.page().locator("[data-norm=PLUS] [data-source=INCOME_CEILING]"))
                    .containsText("arrêté du 29 juillet 1987");
            visit.isAccessible();
        }
    }

    /** No figure is in the address; the language, a reload and the way back keep the answer and the fields. */
    @Test
    void an_answer_can_be_come_back_to_and_read_in_the_other_language() {
        try (var visit = Visit.onDesktop()) {
            fill(visit.open("/eligibility"), "Brest").click("check").reads("Résultat pour Brest");
            assertThat(visit.page()).hasURL(Pattern.compile(".*/eligibility\\?asked=1-[0-9a-f]{8}$"));
            visit.click("create-account").page().goBack();
            visit.reads("Résultat pour Brest").click("language").reads("Result for Brest");
            assertThat(visit.element("monthly")).hasValue("1800.50");
            fill(visit, "Quimper")
                    .click("check")
                    .reads("Result for Quimper")
                    .page()
                    .goBack();
            visit.reads("Result for Brest").page().reload();
            visit.reads("Result for Brest").isAccessible();
        }
    }

    @Test
    void a_faulty_form_can_be_come_back_to() {
        try (var visit = Visit.onDesktop()) {
            fill(visit.open("/eligibility"), "Nowhere").click("check").readsAtField("commune", "Aucune commune");
            visit.page().locator("#logo").click();
            visit.page().goBack();
            visit.readsAtField("commune", "Aucune commune").isAccessible();
        }
    }

    /** The switch of the language opens the page again. */
    @Test
    void what_is_typed_and_not_sent_comes_along_when_the_language_changes() {
        try (var visit = Visit.onPhone()) {
            fill(visit.open("/eligibility"), "Brest").element("couple").check();
            visit.click("language").reads("Check my eligibility");
            assertThat(visit.element("commune")).hasValue("Brest");
            assertThat(visit.element("couple")).isChecked();
            visit.open("/account/create").fill("first-name", "Anne").click("language");
            assertThat(visit.element("first-name")).hasValue("Anne");
            visit.open("/eligibility");
            assertThat(visit.element("commune")).hasValue("");
        }
    }

    @Test
    void a_child_is_no_household_and_an_emancipated_minor_is_one() {
        try (var visit = Visit.onPhone()) {
            fill(visit.open("/eligibility"), "Brest").fill("birth-date", "2008-06-02");
            visit.click("check")
                    .readsAtField("birth-date", "à partir de 18 ans")
                    .isAccessible();
            visit.element("emancipated").check();
            visit.click("check").reads("Résultat pour Brest");
        }
    }

    @Test
    void dates_are_accepted_in_common_formats_and_typos_are_reported() {
        try (var visit = Visit.onDesktop()) {
            fill(visit.open("/eligibility"), "29200 Brest");
            birthDateAsText(visit, "14/03/88").click("check");
            visit.readsAtField("birth-date", "quatre chiffres").isAccessible();
            birthDateAsText(visit, "14/03/2099").click("check");
            visit.readsAtField("birth-date", "La date de naissance va du 01/01/1900 au");
            birthDateAsText(visit, "14/03/1988").click("check").reads("Résultat pour Brest");
        }
    }

    /** Day, month, year and the calendar button each have their own tab stop. */
    @Test
    void each_part_of_a_date_field_shows_its_focus() {
        try (var visit = Visit.onDesktop()) {
            var date = visit.open("/eligibility").element("date");
            date.focus();
            for (var stop = 0; stop < 4; stop++) {
                assertThat(date).hasCSS("outline-style", "solid");
                visit.page().keyboard().press("Tab");
            }
            assertThat(date).hasCSS("outline-style", "none");
        }
    }

    /** Types into a plain text field, as in a browser without date inputs. */
    private static Visit birthDateAsText(Visit visit, String typed) {
        visit.element("birth-date").evaluate("field => field.type = 'text'");
        return visit.fill("birth-date", typed);
    }

    @Test
    void an_ambiguous_commune_name_offers_a_choice() {
        try (var visit = Visit.onDesktop()) {
            fill(visit.open("/eligibility"), "Saint-Denis").click("check");
            visit.readsAtField("commune", "Plusieurs communes").isAccessible();
            visit.page().getByLabel("Saint-Denis (93").check();
            visit.click("check").reads("Résultat pour Saint-Denis").reads("Paris et communes limitrophes");
        }
    }

    @Test
    void an_employee_sees_her_own_ceilings() {
        try (var employee = new Employee(Visit.onPhone(), ReadyPerson.arrives()).signsIn()) {
            employee.see("/offers/limits").reads("de T1 à T2").reads("9 m²").reads("600 €");
            employee.visit().reads("Paris et communes limitrophes").isAccessible();
        }
        try (var newcomer = new Employee(Visit.onDesktop(), People.withAccount(FakeRegistrationSite.NATIONAL))) {
            newcomer.signsIn()
                    .see("/offers/limits")
                    .reads("Vos critères apparaîtront")
                    .visit()
                    .isAccessible();
        }
    }

    private static Visit fill(Visit visit, String commune) {
        visit.fill("commune", commune).fill("birth-date", "1985-04-12").fill("date", "2025-06-01");
        return visit.fill("tax-income", "24 441").fill("monthly", "1 800,50").fill("rent", "500");
    }

    private static void assertCeiling(int year, String commune, String more, int published) throws Exception {
        var at = answer(question(year, commune, more, published));
        assertThat(ceiling(at).get("amount").getAsInt()).isEqualTo(published);
        assertThat(verdict(at).get("eligible").getAsBoolean()).isTrue();
        var above = answer(question(year, commune, more, published + 1));
        assertThat(verdict(above).get("eligible").getAsBoolean()).isFalse();
        assertThat(verdict(above).get("obstacle").getAsString()).isEqualTo("INCOME_CEILING");
    }

    private static JsonObject ceiling(JsonObject answer) {
        return answer.getAsJsonArray("ceilings").get(0).getAsJsonObject();
    }

    private static JsonObject verdict(JsonObject answer) {
        return answer.getAsJsonArray("verdict").get(0).getAsJsonObject();
    }

    private static String question(int year, String commune, String more, int taxIncome) {
        return """
                {"date": "%d-03-01", "communeCode": "%s", "norms": ["PLUS"], "adults": [{"birthDate": "1985-04-12"}],
                 "referenceTaxIncome": {"%d": %d}, "monthlyIncome": 1850%s}""".formatted(year, commune, year - 2, taxIncome, more);
    }

    private static JsonObject answer(String question) throws IOException, InterruptedException {
        var answer = post(question, "application/json", "fr");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static HttpResponse<String> post(String body, String type, String language)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(address("/api/v1/eligibility"))
                        .header("Content-Type", type)
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create(RunningSystem.current().baseUrl() + path);
    }
}
