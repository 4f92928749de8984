package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Opening an account, links and passwords, and error cases (R-020 to R-044). */
@NeedsPartners
class AccountJourneyIT {

    static final String REQUESTED = "Demande d'accès";

    private final MailboxClient mailbox = new MailboxClient();

    @Test
    void opening_an_account_does_not_reveal_whether_the_email_is_known() {
        var known = People.withAccount(FakeRegistrationSite.NATIONAL);
        var stranger = People.unknownTo(FakeRegistrationSite.NATIONAL);
        try (var visitor = new Employee(Visit.onDesktop(), known);
                var other = new Employee(Visit.onDesktop(), stranger)) {
            var toKnown = visitor.opensAnAccount().visit().text();
            var toStranger = other.opensAnAccount().visit().text();
            assertThat(toKnown.replace(known.email(), "")).isEqualTo(toStranger.replace(stranger.email(), ""));
            assertThat(visitor.receives("vous avez déjà un compte").text()).doesNotContain("/account/confirm");
            other.receives(REQUESTED);
            assertThat(mailbox.mails(known.email(), REQUESTED)).isEmpty();
        }
    }

    @Test
    void a_link_works_once() {
        try (var employee = newcomer()) {
            employee.opensAnAccount().confirmsHerEmail().choosesAPassword();
            var link = employee.receives(REQUESTED).link("/account/confirm");
            employee.visit().page().navigate(link);
            employee.arrivesAt("/account/link-expired").reads("Il a déjà servi");
            employee.visit().isAccessible();
        }
    }

    @Test
    void a_weak_password_is_refused_rule_by_rule() {
        try (var employee = newcomer()) {
            employee.opensAnAccount().confirmsHerEmail();
            var rules = employee.visit().page().locator(".rules .rule[data-pattern]");
            var kept = employee.visit().page().locator(".rules .rule--kept");
            employee.visit().fill("password", "court1");
            assertThat(kept).hasCount(2);
            employee.choosesAPassword("court1");
            employee.visit()
                    .readsAtField("password", "Au moins 8 caractères")
                    .readsAtField("password", "Au moins 1 lettre en majuscule")
                    .isAccessible();
            employee.visit().fill("password", "P@ssw0rd1");
            assertThat(kept).hasCount(rules.count());
            employee.choosesAPassword("P@ssw0rd1");
            employee.visit()
                    .readsAtField("password", "il se devine trop vite")
                    .readsAtField("password", "Il ressemble à un mot de passe très courant.")
                    .readsAtField("password", "comme a par @, n'aide guère")
                    .isAccessible();
            employee.visit().fill("password", Person.PASSWORD);
            assertThat(kept).hasCount(rules.count());
            employee.visit().fill("confirmation", Person.PASSWORD + "x").click("choose");
            employee.visit().readsAtField("confirmation", "ne sont pas identiques");
            employee.choosesAPassword().signsIn(Person.PASSWORD).signsOut();
        }
    }

    @Test
    void a_forgotten_password_is_replaced_and_the_old_one_stops_working() {
        try (var employee = new Employee(Visit.onDesktop(), People.withAccount(FakeRegistrationSite.NATIONAL))) {
            employee.see("/account/forgotten");
            employee.visit().fill("email", employee.person().email()).click("send");
            employee.arrivesAt("/account/forgotten-sent");
            var announced =
                    employee.visit().page().locator("main strong").first().innerText();
            employee.opensTheLinkOf(employee.receives(announced));
            employee.choosesAPassword("Autre-toit-2027").arrivesAt("/account/created");
            employee.reads("Votre mot de passe a été modifié.").receives("votre mot de passe a été changé");
            employee.triesToSignIn(Person.PASSWORD).reads("L'e-mail ou le mot de passe est incorrect.");
            employee.signsIn("Autre-toit-2027");
        }
    }

    @Test
    void resetting_the_password_of_an_unknown_email_looks_the_same_and_sends_nothing() {
        var stranger = People.unknownTo(FakeRegistrationSite.NATIONAL);
        try (var visit = Visit.onDesktop()) {
            visit.open("/account/forgotten").fill("email", stranger.email()).click("send");
            visit.arrivesAt("/account/forgotten-sent").reads("Si un compte correspond à votre demande");
            assertThat(mailbox.mails(stranger.email(), "")).isEmpty();
        }
    }

    @Test
    void the_form_keeps_its_input_and_shows_each_error_at_its_field() {
        try (var visit = Visit.onPhone()) {
            visit.open("/account/create")
                    .fill("birth-name", "D'ARC-MARTIN")
                    .fill("first-name", "<b>42</b>")
                    .fill("mobile", "12")
                    .fill("email", "anne@")
                    .click("create");
            visit.readsAtField("first-name", "des lettres")
                    .readsAtField("mobile", "n'est pas reconnu")
                    .readsAtField("email", "n'a pas la forme attendue")
                    .isAccessible();
            assertThat(visit.element("consent-error")).containsText("Cochez la case");
            assertThat(visit.element("civility-error")).containsText("Civilité");
            assertThat(visit.element("birth-name")).hasValue("D'ARC-MARTIN");
            assertThat(visit.element("first-name")).hasValue("<b>42</b>");
            assertThat(visit.element("mobile")).hasValue("12");
            assertThat(visit.element("email")).hasValue("anne@");
            assertThat(visit.page().locator("#error-summary")).isFocused();
        }
    }

    @Test
    void a_probable_typo_in_the_mail_domain_is_questioned_once() {
        var stranger = People.unknownTo(FakeRegistrationSite.NATIONAL);
        var doubtful = stranger.email().replaceFirst("@.*", "@gmial.com");
        try (var visit = Visit.onPhone()) {
            visit.open("/account/create").page().locator("input[value=MADAME]").check();
            visit.fill("birth-name", "Le\u00a0Guen\u2011D\u2018Amico")
                    .fill("first-name", "\u202a" + stranger.firstName() + "\u202c")
                    .fill("mobile", "+33 (0)6 06 06 06 06")
                    .fill("email", "\u00a0" + doubtful);
            visit.element("consent").check();
            visit.click("create").readsAtField("email", "Vouliez-vous dire").readsAtField("email", "@gmail.com");
            visit.isAccessible();
            assertThat(visit.element("birth-name")).hasValue("Le Guen-D'Amico");
            assertThat(visit.element("mobile")).hasValue("06 06 06 06 06");
            visit.click("create").arrivesAt("/account/validation").reads(doubtful);
        }
    }

    @Test
    void a_pasted_email_signs_in() {
        var person = People.withAccount(FakeRegistrationSite.NATIONAL);
        try (var visit = Visit.onDesktop()) {
            visit.open("/sign-in")
                    .fill("email", "\u00a0" + person.email() + "\u202c\u00a0")
                    .fill("password", Person.PASSWORD)
                    .click("sign-in");
            visit.page().waitForURL(address -> address.contains("/tutorial") || address.contains("/dashboard"));
        }
    }

    @Test
    void after_sign_out_the_back_button_shows_nothing_private() {
        try (var employee = new Employee(Visit.onDesktop(), People.withAccount(FakeRegistrationSite.NATIONAL))) {
            employee.signsIn(Person.PASSWORD).see("/housing-application/import").signsOut();
            employee.visit().page().goBack();
            employee.arrivesAt("/sign-in");
        }
    }

    @Test
    void a_visitor_reaches_a_private_page_after_signing_in() {
        var person = People.withAccount(FakeRegistrationSite.NATIONAL);
        try (var visit = Visit.onDesktop()) {
            visit.open("/candidacies/index").arrivesAt("/sign-in").reads("Connectez-vous pour ouvrir la page");
            visit.isAccessible()
                    .fill("email", person.email())
                    .fill("password", Person.PASSWORD)
                    .click("sign-in")
                    .arrivesAt("/candidacies");
        }
    }

    static Employee newcomer() {
        return new Employee(Visit.onDesktop(), People.unknownTo(FakeRegistrationSite.NATIONAL));
    }
}
