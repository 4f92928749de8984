package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page Mon compte: name, e-mail address, phone, language, password and open sessions. */
@NeedsPartners
class OwnAccountJourneyIT {

    private static final String MINE = "/account/mine";
    private static final String NEXT = "Quatre-murs-et-2-toits";
    private static final String LINK = "/account/email-change";

    private final MailboxClient mailbox = new MailboxClient();

    @Test
    void a_married_name_is_shown_on_all_pages_and_exported() {
        try (var employee = arrived(Visit.onPhone())) {
            employee.visit().page().locator("details.menu summary").click();
            employee.visit().click("my-account");
            employee.arrivesAt(MINE).visit().isAccessible().click("to-name");
            employee.arrivesAt(MINE + "/name").visit().isAccessible();
            marries(employee, "ROUX-DUPONT", "Not-Her-Password-1");
            employee.visit()
                    .readsAtField("current-password", "n'est pas le bon")
                    .isAccessible();
            assertThat(employee.visit().element("usage-name")).hasValue("ROUX-DUPONT");

            employee.visit().fill("current-password", Person.PASSWORD).click("rename");

            employee.arrivesAt(MINE).reads("Votre identité est enregistrée").reads("ROUX-DUPONT");
            assertThat(employee.visit().page().locator("details.menu .menu-name"))
                    .containsText(employee.person().firstName() + " ROUX-DUPONT");
            employee.receives("votre identité a été modifiée");
            assertThat(employee.takesHerData()).contains("formerNames", "USAGE");
        }
    }

    @Test
    void a_marriage_cannot_change_the_birth_name() {
        try (var employee = arrived(Visit.onDesktop())) {
            employee.see(MINE + "/name").visit().fill("birth-name", "ROUX");
            marries(employee, "ROUX", Person.PASSWORD);

            employee.arrivesAt(MINE + "/name")
                    .visit()
                    .readsAtField("birth-name", "ne change pas le champ « Nom de naissance »")
                    .isAccessible();
        }
    }

    @Test
    void a_misspelt_birth_name_is_corrected_and_the_import_continues() {
        var registered = People.unknownTo(FakeRegistrationSite.NATIONAL);
        var mistyped = registered.named("TOUTAUTRE");
        People.addAccount(mistyped);
        try (var employee = new Employee(Visit.onDesktop(), mistyped)) {
            employee.signsIn().asksForHerApplication().reads("Mon compte");
            employee.see(MINE + "/name").visit().fill("birth-name", registered.birthName());
            fillReason(employee, "CORRECTION");
            employee.visit().fill("current-password", Person.PASSWORD).click("rename");
            employee.arrivesAt(MINE).asksForHerApplication().entersTheCode();
        }
    }

    @Test
    void an_email_change_needs_both_confirmations_and_ends_other_sessions() {
        var latest = anotherAddress();
        try (var employee = arrived(Visit.onDesktop());
                var elsewhere = new Employee(Visit.onPhone(), employee.person());
                var mail = Visit.withoutScripts()) {
            elsewhere.signsIn();
            asksFor(employee, latest);
            employee.reads("Deux e-mails sont partis")
                    .reads("Lien à suivre")
                    .visit()
                    .isAccessible();

            confirms(mail, latest, "confirmez votre nouvelle adresse");
            mail.arrivesAt(LINK).reads("Cette boîte mail a confirmé");
            employee.see(MINE)
                    .reads("attend une confirmation")
                    .reads(employee.person().email());
            confirms(mail, employee.person().email(), "acceptez ou refusez");
            mail.arrivesAt("/account/email-changed").reads("Connectez-vous désormais avec la nouvelle adresse");

            elsewhere.visit().open(MINE).arrivesAt("/sign-in");
            employee.visit().open(MINE).arrivesAt("/sign-in");
            employee.triesToSignIn(Person.PASSWORD).reads("L'e-mail ou le mot de passe est incorrect.");
            var moved = employee.person().at(latest);
            try (var again = new Employee(Visit.onDesktop(), moved)) {
                again.signsIn().see(MINE).reads(latest);
            }
            assertThat(mailbox.await(employee.person().email(), "adresse e-mail a été changée")
                            .text())
                    .doesNotContain(latest);
            mailbox.await(latest, "cette adresse est celle de votre compte");
        }
    }

    @Test
    void an_unwanted_email_change_is_cancelled_from_the_current_mailbox() {
        var latest = anotherAddress();
        try (var employee = arrived(Visit.onDesktop());
                var mail = Visit.onPhone()) {
            asksFor(employee, latest);
            mail.open(mailbox.await(employee.person().email(), "acceptez ou refusez")
                    .link(LINK));
            mail.isAccessible().click("refuse");
            mail.arrivesAt("/account/email-kept").isAccessible();

            mail.open(mailbox.await(latest, "confirmez votre nouvelle adresse").link(LINK));
            mail.reads("Le changement a déjà eu lieu, a été abandonné").isAccessible();
            employee.see(MINE).reads(employee.person().email()).visit().doesNotRead("attend une confirmation");
        }
    }

    @Test
    void the_page_does_not_reveal_that_an_address_is_taken() {
        var owner = People.withAccount(FakeRegistrationSite.NATIONAL);
        var free = anotherAddress();
        try (var employee = arrived(Visit.onDesktop());
                var other = arrived(Visit.onDesktop())) {
            asksFor(employee, owner.email());
            asksFor(other, free);
            assertThat(words(employee, owner.email())).isEqualTo(words(other, free));
            assertThat(mailbox.await(owner.email(), "cette adresse est déjà celle de votre compte")
                            .text())
                    .doesNotContain(LINK);
            assertThat(mailbox.mails(owner.email(), "confirmez votre nouvelle adresse"))
                    .isEmpty();
            assertThat(employee.takesHerData())
                    .contains("exportedAt")
                    .doesNotContain("email-change-taken", "email-change-here");
        }
    }

    @Test
    void the_phone_and_the_language_change_without_a_script() {
        try (var employee = arrived(Visit.withoutScripts())) {
            employee.see(MINE + "/phone").visit().fill("mobile", "12").click("change-phone");
            employee.visit().readsAtField("mobile", "n'est pas reconnu");
            assertThat(employee.visit().element("mobile")).hasValue("12");
            employee.visit().fill("mobile", "06 12 34 56 78").click("change-phone");
            employee.arrivesAt(MINE).reads("06 12 34 56 78").receives("votre téléphone a été modifié");

            employee.visit()
                    .page()
                    .locator("input[name=own-language][value=EN]")
                    .check();
            employee.visit().click("speak");
            employee.arrivesAt(MINE).reads("Your pages and e-mails are in English from now on.");
            assertThat(DatabaseRows.count(
                            "account where language = 'EN' and email = ?",
                            employee.person().email()))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_forged_address_ends_no_session_and_shows_no_message() {
        try (var employee = arrived(Visit.onDesktop());
                var elsewhere = new Employee(Visit.onPhone(), employee.person())) {
            elsewhere.signsIn();
            employee.see(MINE);
            var other = employee.visit()
                    .page()
                    .locator("#sessions button[name=ended]")
                    .last()
                    .getAttribute("value");
            for (var ended : new String[] {"abc", "0", other}) {
                employee.see(MINE + "?ended=" + ended);
                assertThat(employee.visit().text()).doesNotContain("La connexion est fermée");
            }
            elsewhere.see(MINE).reads("Cette connexion");
        }
    }

    @Test
    void a_session_in_another_browser_can_be_ended() {
        try (var employee = arrived(Visit.onDesktop());
                var elsewhere = new Employee(Visit.onPhone(), employee.person());
                var third = new Employee(Visit.onDesktop(), employee.person())) {
            elsewhere.signsIn();
            third.signsIn();
            employee.see(MINE).reads("Cette connexion").visit().isAccessible();
            assertThat(employee.visit().page().locator("#sessions li")).hasCount(3);

            employee.visit()
                    .page()
                    .locator("#sessions button[name=ended]")
                    .last()
                    .click();
            employee.arrivesAt(MINE).reads("La connexion est fermée.");
            assertThat(employee.visit().page().locator("#sessions li")).hasCount(2);
            elsewhere.visit().open(MINE).arrivesAt("/sign-in");

            employee.visit().click("end-others");
            employee.arrivesAt(MINE).reads("Toutes les autres connexions sont fermées.");
            third.visit().open(MINE).arrivesAt("/sign-in");
        }
    }

    @Test
    void changing_the_password_requires_the_current_one_and_ends_other_sessions() {
        try (var employee = arrived(Visit.onPhone());
                var elsewhere = new Employee(Visit.onDesktop(), employee.person())) {
            elsewhere.signsIn();
            changesPassword(employee, "Not-Her-Password-1", NEXT, NEXT);
            employee.visit()
                    .readsAtField("current-password", "n'est pas le bon")
                    .isAccessible();
            changesPassword(employee, Person.PASSWORD, "court", "court");
            employee.visit().readsAtField("password", "Au moins 8 caractères");
            changesPassword(employee, Person.PASSWORD, NEXT, NEXT + "x");
            employee.visit().readsAtField("confirmation", "ne sont pas identiques");

            changesPassword(employee, Person.PASSWORD, NEXT, NEXT);

            employee.arrivesAt(MINE).reads("Votre mot de passe est changé");
            employee.receives("votre mot de passe a été changé");
            elsewhere.visit().open(MINE).arrivesAt("/sign-in");
            employee.signsOut().signsIn(NEXT);
        }
    }

    private static void changesPassword(Employee employee, String current, String next, String again) {
        employee.see(MINE + "/password")
                .visit()
                .fill("current-password", current)
                .fill("password", next)
                .fill("confirmation", again)
                .click("change-password");
    }

    @Test
    void every_role_has_the_page_but_only_applicants_have_personal_data() {
        try (var consultant = new Consultant();
                var administrator = new Administrator();
                var agent = new LandlordAgent()) {
            for (var visit : new Visit[] {
                consultant.signsIn().visit(),
                administrator.signsIn().visit(),
                agent.signsIn().visit()
            }) {
                visit.open(MINE).arrivesAt(MINE).reads("Mes connexions").isAccessible();
                assertThat(visit.element("to-data")).hasCount(0);
            }
        }
    }

    private static Employee arrived(Visit visit) {
        return new Employee(visit, People.withAccount(FakeRegistrationSite.NATIONAL)).signsIn();
    }

    private static String anotherAddress() {
        return People.unknownTo(FakeRegistrationSite.NATIONAL).email().replace("@", ".nouvelle@");
    }

    private static void marries(Employee employee, String usageName, String password) {
        employee.visit().fill("usage-name", usageName);
        fillReason(employee, "USAGE");
        employee.visit().fill("current-password", password).click("rename");
    }

    private static void fillReason(Employee employee, String reason) {
        employee.visit()
                .page()
                .locator("input[name=reason][value=%s]".formatted(reason))
                .check();
    }

    private static void asksFor(Employee employee, String address) {
        employee.see(MINE + "/email")
                .visit()
                .fill("email", address)
                .fill("current-password", Person.PASSWORD)
                .click("change-email");
        employee.arrivesAt(MINE + "/email").reads("Il manque une confirmation");
    }

    private void confirms(Visit visit, String address, String subject) {
        visit.open(mailbox.await(address, subject).link(LINK)).click("confirm");
    }

    /** The text of the page without the person's input and the time. */
    private static String words(Employee employee, String address) {
        return employee.visit()
                .text()
                .replace(address, "")
                .replace(employee.person().email(), "")
                .replaceAll("\\d+", "");
    }
}
