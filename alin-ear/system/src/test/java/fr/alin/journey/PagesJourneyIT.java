package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;

import fr.alin.launcher.DemoAccount;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** All pages, on the narrowest phone and on a desktop, in both languages. */
@Order(Integer.MAX_VALUE)
class PagesJourneyIT {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/sign-in",
            "/sign-in/advisor",
            "/sign-in/landlord",
            "/sign-in/administration",
            "/help",
            "/help-sent",
            "/legal/data-protection",
            "/legal/accessibility",
            "/legal/ranking",
            "/legal/terms",
            "/legal/mentions",
            "/account/create",
            "/account/forgotten",
            "/account/forgotten-sent",
            "/account/link-expired",
            "/account/email-change",
            "/account/email-changed",
            "/account/email-kept",
            "/eligibility",
            "/tutorial?step=5",
            "/nowhere");
    private static final List<String> PRIVATE = List.of(
            "/dashboard",
            "/housing-application/import",
            "/housing-application/no-number?department=29",
            "/housing-application/code",
            "/housing-application/record",
            "/housing-application/employment",
            "/housing-application/documents",
            "/offers/list",
            "/offers/limits",
            "/candidacies/index",
            "/candidacies/complement",
            "/candidacies/second-look",
            "/account/mine",
            "/account/mine/name",
            "/account/mine/email",
            "/account/mine/phone",
            "/account/mine/help",
            "/account/mine/password");
    private static final List<String> STAFF = List.of(
            "/administrator/exchanges",
            "/administrator/traffic",
            "/administrator/traffic?direction=IN&columns=partner.message-id.attempts.size",
            "/administrator/partners",
            "/administrator/reference",
            "/administrator/communes?q=saint",
            "/administrator/registration-sites",
            "/administrator/data-sources",
            "/administrator/ceilings-import",
            "/administrator/settings",
            "/administrator/ranking",
            "/administrator/ranking-grid?id=1",
            "/administrator/landlords",
            "/administrator/priority-quarter",
            "/administrator/landlord?code=TOITS",
            "/landlord/offers",
            "/landlord/offers?text=nothing&columns=surface.opens",
            "/landlord/offer?landlord=TOITS",
            "/account/mine");
    /** Words found on almost every French page. */
    private static final String[] FRENCH = {" vous ", " votre ", " pour ", " dans ", " avec "};

    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;
    private static final int HEIGHT = 900;

    @Test
    void every_public_page_is_accessible_and_has_a_title_of_its_own() {
        try (var visit = Visit.onDesktop()) {
            assertAccessible(visit, PUBLIC);
        }
    }

    @Test
    void every_page_of_a_new_employee_is_accessible() {
        try (var employee = new Employee(Visit.onDesktop(), People.withAccount(FakeRegistrationSite.NATIONAL))) {
            employee.signsIn();
            assertAccessible(employee.visit(), PRIVATE);
            refuses(employee.visit(), "/advisor/candidacies");
        }
    }

    @Test
    void every_staff_page_is_accessible() {
        try (var administrator = new Administrator();
                var consultant = new Consultant();
                var manager = new StaffAdministrator()) {
            assertAccessible(administrator.signsIn().visit(), STAFF);
            refuses(administrator.visit(), "/dashboard");
            assertAccessible(
                    consultant.signsIn().visit(),
                    List.of(
                            "/advisor/candidacies",
                            "/advisor/application",
                            "/advisor/search",
                            "/advisor/lists",
                            "/advisor/waiting",
                            "/advisor/decided",
                            "/advisor/contradictions",
                            "/advisor/hand-over",
                            "/advisor/export?list=WAITING",
                            "/account/mine"));
            refuses(consultant.visit(), "/administrator/exchanges");
            assertAccessible(
                    manager.signsIn().visit(),
                    List.of(
                            "/staff/members",
                            "/staff/members?state=SUSPENDED",
                            "/staff/invitation",
                            "/staff/agencies",
                            "/staff/exports",
                            "/staff/exports?list=REVIEW&columns=exported.format.filters"));
            manager.opens(DemoAccount.CONSULTANT.email()).visit().isAccessible();
            refuses(manager.visit(), "/advisor/candidacies");
        }
    }

    @Test
    void english_pages_fit_a_phone_and_declare_their_language() {
        try (var employee = new Employee(Visit.onPhone(), People.withAccount(FakeRegistrationSite.NATIONAL))) {
            employee.visit().open("/").click("language");
            PUBLIC.forEach(path -> assertEnglish(employee.visit().open(path)));
            employee.signsIn().visit().click("language");
            PRIVATE.forEach(path -> assertEnglish(employee.visit().open(path)));
        }
    }

    private static void assertEnglish(Visit visit) {
        assertThat(visit.isInForm().page().locator("html").getAttribute("lang"))
                .as("language of %s", visit.path())
                .isEqualTo("en");
        assertThat(visit.text()).as("words of %s", visit.path()).doesNotContain(FRENCH);
    }

    private static void assertAccessible(Visit visit, List<String> paths) {
        var pages = new HashMap<String, String>();
        for (var path : paths) {
            var page = path.split("\\?", 2)[0];
            visit.page().setViewportSize(DESKTOP, HEIGHT);
            visit.open(path).isAccessible();
            visit.page().setViewportSize(PHONE, HEIGHT);
            visit.isAccessible();
            var title = visit.page().title();
            assertThat(pages.merge(title, page, (first, other) -> first))
                    .as("page with the title %s", title)
                    .isEqualTo(page);
        }
    }

    private static void refuses(Visit visit, String path) {
        var answer = visit.page().navigate(path);
        assertThat(answer.status()).isEqualTo(403);
        visit.isAccessible();
    }
}
