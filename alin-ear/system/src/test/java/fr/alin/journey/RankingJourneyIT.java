package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Rank and points of an employee, before and after a new grid (domain §4.4). */
@NeedsPartners
@Isolated("moves the clock")
class RankingJourneyIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @AfterEach
    void now() {
        Clocks.backToNow();
    }

    @Test
    void a_new_grid_changes_points_and_rank_from_its_first_day_on() {
        var home = FakeLandlord.publishesAHome();
        try (var local = new Employee(Visit.onDesktop(), ReadyPerson.arrivesFor("75111"));
                var neighbour = new Employee(Visit.onPhone(), ReadyPerson.arrivesFor("75112"));
                var administrator = new Administrator()) {
            local.signsIn().opensTheOffer(home).applies();
            neighbour.signsIn().opensTheOffer(home).applies();
            stands(neighbour, "2e sur 2", "39 points");
            stands(local, "1re sur 2", "42 points");
            local.reads("Commune demandée").visit().isAccessible();
            assertThat(local.visit().element("comparable")).containsText("candidatures");

            prefersNeighbours(administrator.signsIn().visit(), home);
            stands(neighbour, "2e sur 2", "39 points");

            Clocks.move(Duration.ofDays(1));
            neighbour.signsIn().see("/candidacies/index").waitsUntilSheReads("1re sur 2");
            stands(neighbour, "1re sur 2", "86 points");
            stands(local.signsIn(), "2e sur 2", "42 points");
            local.see("/legal/ranking").reads("Pour le département 75");
        }
    }

    private static void stands(Employee employee, String position, String points) {
        employee.see("/candidacies/index");
        assertThat(employee.visit().element("position")).hasText(position);
        assertThat(employee.visit().element("points-total")).hasText(points);
    }

    /** Creates a grid for Paris from tomorrow on, and looks at what it would change. */
    private static void prefersNeighbours(Visit visit, String home) {
        visit.open("/administrator/ranking").isAccessible();
        visit.page().locator("#territory").selectOption("75");
        visit.fill("first-day", LocalDate.now(PARIS).plusDays(1).toString()).click("create");
        visit.arrivesAt("/administrator/ranking-grid").reads("Pour le département 75");
        assertThat(offer(visit, home)).containsText("0 sur 2");

        var row = visit.page().locator("tr[data-criterion=NEIGHBOURING_COMMUNE]");
        row.locator("input").nth(0).fill("500");
        row.locator("input").nth(1).fill("Conseil du 28/11/2026");
        visit.click("save");
        assertThat(row.locator(".field-error").first()).containsText("100");
        assertThat(row.locator("input").nth(1)).hasValue("Conseil du 28/11/2026");
        row.locator("input").nth(0).fill("50");
        visit.click("save").reads("La grille est enregistrée.").isAccessible();
        assertThat(offer(visit, home)).containsText("2 sur 2");
        assertThat(offer(visit, home)).containsText("2e → 1er");
    }

    private static Locator offer(Visit visit, String home) {
        return visit.page().locator("tr[data-offer='" + home + "']");
    }
}
