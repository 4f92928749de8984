package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.junit.jupiter.api.Test;

/** from a saved search to the mail about a new home, and to unsubscribing. */
@NeedsPartners
class AlertJourneyIT {

    /** A commune where no other test publishes, so that each mail is about the test's own homes. */
    static final String LYON = "69383";

    private static final String AT_ONCE = "un nouveau logement correspond";
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final MailboxClient mailbox = new MailboxClient();

    @Test
    void a_saved_search_mails_new_homes_until_unsubscribed_by_the_link() {
        try (var employee = ready()) {
            keepsTheSearch(employee, "IMMEDIATE");
            var home = FakeLandlord.publishesAHomeIn(LYON);
            var mail = mailbox.await(employee.person().email(), AT_ONCE);
            assertThat(mail.link("/offers/offer")).endsWith("ref=" + home);
            try (var reader = Visit.onPhone()) {
                reader.page().navigate(mail.link("/alerts/unsubscribe"));
                reader.isAccessible().click("stop-all").reads("C'est fait").isAccessible();
            }
            assertThat(employee.see("/alerts/index").visit().page().locator(".alert-card .chip"))
                    .hasText("En pause");
            assertNoMoreMails(employee);
        }
    }

    @Test
    void a_mail_program_unsubscribes_with_one_click() throws IOException, InterruptedException {
        try (var employee = ready()) {
            keepsTheSearch(employee, "IMMEDIATE");
            FakeLandlord.publishesAHomeIn(LYON);
            var link = mailbox.await(employee.person().email(), AT_ONCE).link("/alerts/unsubscribe");

            assertThat(oneClick(link)).isEqualTo(200);
            assertThat(oneClick(link)).isEqualTo(200);
            assertThat(oneClick(link + "x")).isEqualTo(404);
            assertNoMoreMails(employee);
        }
    }

    @Test
    void an_alert_is_paused_resumed_and_deleted_by_keyboard() {
        try (var employee = ready()) {
            var visit = keepsTheSearch(employee, "IMMEDIATE");
            var state = visit.page().locator(".alert-card .chip");
            press(visit, "Mettre en pause");
            assertThat(state).hasText("En pause");
            press(visit, "Reprendre");
            assertThat(state).hasText("Active");
            press(visit, "Passer à une fois par jour");
            visit.reads("Une fois par jour, à 7 h").isAccessible();
            visit.page().locator(".alert-delete > summary").press("Enter");
            press(visit, "Supprimer définitivement");
            visit.reads("Vous n'avez pas encore d'alerte").isAccessible();
        }
    }

    static Visit keepsTheSearch(Employee employee, String frequency) {
        var visit = employee.see("/offers/list?flat=true&max=900").visit().click("create-alert");
        visit.arrivesAt("/alerts/new").reads("jusqu'à 900 €").isAccessible();
        visit.page().locator("input[name=frequency][value=" + frequency + "]").check();
        visit.click("create")
                .arrivesAt("/alerts/index")
                .reads("L'alerte est créée")
                .isAccessible();
        await("areas of the alert")
                .atMost(TIMEOUT)
                .until(() -> DatabaseRows.count("""
                        offer_alert_area area join account on account.id = area.account_id
                        where account.email = ?\
                        """, employee.person().email()) > 0);
        return visit;
    }

    private void assertNoMoreMails(Employee employee) {
        var before = mailbox.mails(employee.person().email(), AT_ONCE).size();
        await("the end of the alert's areas")
                .atMost(TIMEOUT)
                .until(() -> DatabaseRows.count("""
                        offer_alert_area area join account on account.id = area.account_id
                        where account.email = ?\
                        """, employee.person().email()) == 0);
        awaitMatched(FakeLandlord.publishesAHomeIn(LYON));
        assertThat(DatabaseRows.count("""
                offer_alert_hit hit join account on account.id = hit.account_id
                where account.email = ? and told_at is null\
                """, employee.person().email())).isZero();
        assertThat(mailbox.mails(employee.person().email(), AT_ONCE)).hasSize(before);
    }

    static void awaitMatched(String home) {
        await("alerts asked about " + home)
                .atMost(TIMEOUT)
                .until(() ->
                        DatabaseRows.count("offer where reference = ? and alerts_matched_at is not null", home) == 1);
    }

    private static int oneClick(String link) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static void press(Visit visit, String button) {
        visit.page().locator(".alert-card input[value='" + button + "']").press("Enter");
    }

    static Employee ready() {
        return new Employee(Visit.onDesktop(), ReadyPerson.arrivesFor(LYON)).signsIn();
    }
}
