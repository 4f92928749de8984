package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The tabs of Ma situation: what comes next is in sight, and the fields follow the person. */
@NeedsPartners
class SituationJourneyIT {

    private static final String RECORD = "/housing-application/record";
    private static final String EMPLOYMENT = "/housing-application/employment";
    private static final String DOCUMENTS = "/housing-application/documents";

    @Test
    void the_next_step_and_the_ways_out_are_on_the_first_screen() {
        try (var anne = coupleWithApplication()) {
            var page = anne.visit().page();
            for (var size : List.of(new int[] {390, 844}, new int[] {1280, 900})) {
                page.setViewportSize(size[0], size[1]);
                staysInSight(anne.see(RECORD), "next", "back", "delete");
                staysInSight(anne.see(EMPLOYMENT), "confirm", "next", "previous", "back", "delete-there");
                staysInSight(anne.see(DOCUMENTS), "validate", "previous", "back", "delete-there");
            }
            anne.see(DOCUMENTS).visit().click("delete-there").arrivesAt(RECORD);
            isInTheMiddle(page, page.locator("dialog#confirm-delete"));
        }
    }

    @Test
    void themes_are_folded_and_open_from_their_index_by_keyboard() {
        try (var anne = coupleWithApplication()) {
            var page = anne.see(RECORD).visit().page();
            assertThat(page.locator("#theme-person")).hasAttribute("open", "open");
            assertThat(page.locator("#theme-income dl").first()).not().isVisible();

            page.locator(".record-themes a[href='#theme-income']").focus();
            page.keyboard().press("Enter");

            assertThat(page.locator("#theme-income dl").first()).isVisible();
            assertThat(page.locator("#theme-income summary")).isFocused();
            anne.visit().isAccessible();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            assertThat(page.locator(".action-bar")).not().isVisible();
            assertThat(page.locator("#theme-housing dl").first()).isVisible();
        }
    }

    @Test
    void the_employer_s_name_comes_from_the_record_and_follows_the_chosen_person() {
        try (var anne = coupleWithApplication()) {
            var page = anne.see(EMPLOYMENT).visit().page();
            var name = page.locator("#employer-name");
            assertThat(name.inputValue()).isNotBlank();
            var own = name.inputValue() + " Siège";
            name.fill(own);

            page.locator("input[name=attached-to][value=CO_APPLICANT]").check();
            assertThat(name).not().hasValue(own);
            page.locator("input[name=attached-to][value=APPLICANT]").check();
            assertThat(name).hasValue(own);

            FakeCompanyDirectory.knows(FakeRegistrationSite.NATIONAL.employerOf(anne.person()), own);
            anne.visit().click("confirm");
            var preview = page.locator("li:has(input[value=LIMITED]) details.preview");
            assertThat(preview).isVisible();
            preview.locator("summary").press("Enter");
            assertThat(preview).containsText(own);
            page.locator("input[name=attached-to][value=CO_APPLICANT]").check();
            assertThat(page.locator("#confirm")).hasValue("Confirmer mon entreprise");
        }
    }

    @Test
    void documents_are_counted_by_person_as_they_are_ticked() {
        try (var anne = coupleWithApplication()) {
            var page = anne.see(DOCUMENTS).visit().page();
            var boxes = page.locator("#person-1 input[type=checkbox]");
            var all = boxes.count();
            assertThat(page.locator("#count-1")).hasText("0 sur " + all);

            boxes.first().check();

            assertThat(page.locator("#count-1")).hasText("1 sur " + all);
            assertThat(page.locator("#counts a").nth(1)).containsText("1 sur " + all);
            anne.visit().isAccessible();
        }
    }

    @Test
    void the_dashboard_updates_the_application_and_the_header_opens_it() {
        try (var anne = coupleWithApplication()) {
            anne.see("/dashboard").visit().click("refresh").arrivesAt(RECORD);
            anne.reads("Votre demande a bien été mise à jour");
            isInTheMiddle(anne.visit().page(), anne.visit().page().locator("dialog#refreshed"));
            anne.see("/dashboard").visit().click("door-situation").arrivesAt(RECORD);
        }
    }

    @Test
    void the_summary_of_errors_names_the_field_and_leads_to_it() {
        try (var anne = coupleWithApplication()) {
            var visit = anne.see(EMPLOYMENT).visit();
            visit.fill("employer-name", "").fill("hired-on", "1899-01-01").click("confirm");
            var summary = visit.page().locator("#error-summary");
            assertThat(summary).isFocused();
            assertThat(summary).containsText("date d'entrée dans l'entreprise");

            summary.locator("a[href='#employer-name']").press("Enter");

            assertThat(visit.element("employer-name")).isFocused();
            inSight(visit.element("employer-name"));
        }
    }

    private static Employee coupleWithApplication() {
        var person = People.ofACoupleUnknownTo(FakeRegistrationSite.NATIONAL);
        People.addAccount(person);
        return new Employee(Visit.onDesktop(), person)
                .signsIn()
                .asksForHerApplication()
                .entersTheCode();
    }

    private static void staysInSight(Employee employee, String... ids) {
        for (var id : ids) {
            inSight(employee.visit().element(id));
        }
        employee.visit().isInForm();
    }

    private static void inSight(Locator element) {
        assertThat(element).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    private static void isInTheMiddle(Page page, Locator dialog) {
        assertThat(dialog).isVisible();
        var box = dialog.boundingBox();
        var screen = page.viewportSize();
        assertThat(box.y + box.height / 2).isCloseTo(screen.height / 2.0, Offset.offset(2.0));
        assertThat(box.x + box.width / 2).isCloseTo(screen.width / 2.0, Offset.offset(10.0));
    }
}
