package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Staff act on several lines of a list at once. */
@NeedsPartners
class SeveralLinesJourneyIT {

    /** A commune where no other test publishes, so that the list has these homes on its first page. */
    private static final String HAZEBROUCK = "59295";

    @Test
    void an_agent_withdraws_several_offers_and_reads_why_one_stays() {
        var home = FakeLandlord.publishesAHomeIn(HAZEBROUCK);
        var changed = FakeLandlord.publishesAHomeIn(HAZEBROUCK);
        var person = ReadyPerson.arrives();
        Candidacies.write(person, home, "SUBMITTED");
        try (var agent = new LandlordAgent().signsIn()) {
            var visit = agent.visit().open("/landlord/offers?text=hazebrouck&sort=-changed");
            box(visit, home).press("Space");
            box(visit, changed).press("Space");
            assertThat(visit.page().locator(".list-acts-count")).hasText("2 lignes cochées");
            visit.isAccessible();
            visit.page().locator("th[id$=column-city]").first().click();
            visit.page().waitForURL("**/landlord/offers?text=hazebrouck&sort=city");
            assertThat(visit.page().locator(".list-acts-count")).hasText("2 lignes cochées");

            visit.click("withdraw-chosen").arrivesAt("/landlord/several").reads("2 offres");
            assertThat(visit.element("touched")).containsText("1 candidat.");
            visit.isAccessible();
            DatabaseRows.change("update offer set posting_version = posting_version + 1 where reference = ?", changed);
            visit.click("perform").readsAtField("withdrawal-reason", "Choisissez le motif");
            visit.element("withdrawal-reason").selectOption("WORKS");
            visit.click("perform").arrivesAt("/landlord/offers").isAccessible();

            var report = visit.element("act-report");
            assertThat(report).containsText("1 est faite");
            assertThat(line(report, home)).containsText("Fait");
            assertThat(line(report, changed)).containsText("Non fait");
            assertThat(line(report, changed)).containsText("a changé entre-temps");
        }
        assertThat(DatabaseRows.count("offer where reference = ? and status = 'WITHDRAWN'", home))
                .isEqualTo(1);
        assertThat(DatabaseRows.count("offer where reference = ? and status = 'WITHDRAWN'", changed))
                .isZero();
    }

    @Test
    void an_advisor_asks_several_people_for_the_same_complement() {
        var home = FakeLandlord.publishesAHome();
        var asked = ReadyPerson.arrives();
        var gone = ReadyPerson.arrives();
        Candidacies.write(asked, home, "SUBMITTED");
        Candidacies.write(gone, home, "SUBMITTED");
        try (var consultant = Consultant.of(ReadyPerson.arrives()).signsIn()) {
            var visit = consultant.visit().open("/advisor/candidacies?text=" + home);
            box(visit, id(asked)).check();
            box(visit, id(gone)).check();
            visit.click("ask-chosen")
                    .arrivesAt("/advisor/several")
                    .reads("2 personnes")
                    .isAccessible();
            visit.click("review-request").readsAtField("complement-words", "Dites ce qui manque");
            visit.fill("complement-words", "Toutes les pages de l'avis.").click("review-request");
            visit.reads("Réponse attendue sous 10 jours").isAccessible();
            DatabaseRows.change(
                    "update candidacy set status = 'CANCELLED', active_application = null where id = cast(? as bigint)",
                    id(gone));
            visit.click("send-request").arrivesAt("/advisor/candidacies").isAccessible();

            var report = visit.element("act-report");
            assertThat(report).containsText("Demander un complément");
            assertThat(line(report, Candidacies.reference(asked))).containsText("Fait");
            assertThat(line(report, Candidacies.reference(gone))).containsText("n'est plus à l'étude");
        }
    }

    private static String id(Person person) {
        return Candidacies.reference(person).replaceFirst("C0*", "");
    }

    @Test
    void a_range_is_ticked_by_keyboard_and_another_filter_begins_anew() {
        FakeLandlord.publishesAHome();
        FakeLandlord.publishesAHome();
        FakeLandlord.publishesAHome();
        try (var agent = new LandlordAgent().signsIn()) {
            var visit = agent.visit().open("/landlord/offers?sort=-changed");
            var links = visit.page().locator(".row-link");
            links.nth(0).press("Space");
            links.nth(2).press("Shift+Space");
            assertThat(visit.page().locator(".list-acts-count")).hasText("3 lignes cochées");
            visit.fill("text", "paris");
            assertThat(visit.element("announcements")).hasText("Aucune ligne cochée");
            assertThat(visit.page().locator(".list-acts")).isHidden();
        }
    }

    @Test
    void an_administrator_sends_several_messages_back_at_once() {
        var both = UUID.randomUUID().toString();
        var first = setAside(both + "-1");
        var second = setAside(both + "-2");
        try (var administrator = new Administrator()) {
            var visit = administrator.signsIn().visit().open("/administrator/exchanges?set-aside.text=" + both);
            box(visit, first).check();
            box(visit, second).check();
            visit.page().locator("[name=replay-chosen]").click();

            var report = visit.element("act-report");
            assertThat(report).containsText("2 sont faites");
            assertThat(line(report, first)).containsText("Fait");
            visit.isAccessible();
        }
        assertThat(DatabaseRows.count("inbox_message where message_id in (?, ?) and attempts > 0", first, second))
                .isEqualTo(2);
    }

    private static Locator box(Visit visit, String key) {
        return visit.page().locator(".list-choose input[value='" + key + "']");
    }

    private static Locator line(Locator report, String name) {
        return report.locator("li").filter(new Locator.FilterOptions().setHasText(name));
    }

    /**
     * Inserts a message that AL'in has refused.
     *
     * @return its id
     */
    private static String setAside(String id) {
        DatabaseRows.change("""
                insert into inbox_message (message_id, source, kind, state, received_at, reason, body)
                values (?, 'alin.offers', 'offers', 'SET_ASIDE', now(), 'message.malformed', '<offers')""", id);
        return id;
    }
}
