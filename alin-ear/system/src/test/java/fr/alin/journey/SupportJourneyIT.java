package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An employee calls, because no code came. */
@NeedsPartners
class SupportJourneyIT {

    private static final String REASON = "Appel : ne reçoit pas son code";

    private final MailboxClient mailbox = new MailboxClient();

    @Test
    void an_employee_who_gets_no_code_calls_imports_and_reads_what_was_done() {
        try (var employee =
                        new Employee(Visit.onDesktop(), People.withAccount(FakeRegistrationSite.NATIONAL)).signsIn();
                var support = new SupportMember()) {
            employee.asksForHerApplication().arrivesAt("/housing-application/code");
            var first = employee.codeMailed();

            opens(support.signsIn(), employee.person());
            var visit = support.visit();
            visit.reads("Code pour importer la demande").reads("Parti").isAccessible();
            visit.click("mail-code").reads("un nouveau code part").isAccessible();
            assertThat(visit.text()).doesNotContain(first);
            mailbox.awaitCount(employee.person().email(), ImportJourneyIT.CODE_MAIL, 2);

            employee.entersTheCode(first).reads(ImportJourneyIT.WRONG_CODE);
            employee.entersTheCode(Employee.codeIn(
                            mailbox.awaitCount(employee.person().email(), ImportJourneyIT.CODE_MAIL, 2)))
                    .arrivesAt("/housing-application/record");
            employee.see("/account/mine")
                    .reads("L'assistance d'Action Logement a ouvert votre fiche.")
                    .reads("a demandé un nouveau code")
                    .reads(REASON);
            employee.visit().isAccessible();

            visit.click("end-sessions").reads("Toutes ses sessions sont fermées.");
            employee.see("/dashboard").arrivesAt("/sign-in");
        }
    }

    @Test
    void who_does_not_know_what_the_person_would_know_opens_nothing() {
        var person = ReadyPerson.arrives();
        try (var support = new SupportMember()) {
            support.signsIn().finds(person.email());
            support.visit()
                    .fill("answer-email", person.email())
                    .fill("answer-number", "999999ACLOG")
                    .fill("act-reason", REASON)
                    .click("open");
            support.visit().reads("rien n'a été ouvert").isAccessible();
            var id = support.visit().page().url().replaceFirst(".*[?&]id=(\\d+).*", "$1");
            support.visit().open("/support/person?id=" + id).arrivesAt("/support/opening");
        }
    }

    @Test
    void who_cannot_sign_in_writes_and_gets_the_answer_by_mail() {
        var email = "visiteuse." + UUID.randomUUID() + "@example.org";
        try (var visitor = Visit.onPhone();
                var support = new SupportMember()) {
            visitor.open("/help").fill("contact-name", "Visiteuse").fill("contact-email", email);
            visitor.element("contact-subject").selectOption("SIGN_IN");
            visitor.fill("contact-words", "Je ne peux plus me connecter.").click("contact-send");
            visitor.arrivesAt("/help-sent").isAccessible();

            support.signsIn().visit().open("/support/requests?text=" + email).isAccessible();
            support.visit().page().locator("main a.row-link").click();
            support.visit()
                    .arrivesAt("/support/request")
                    .reads("Je ne peux plus me connecter.")
                    .isAccessible();
            support.visit()
                    .page()
                    .getByText("Compte verrouillé", new Page.GetByTextOptions().setExact(true))
                    .click();
            support.visit().click("answer").reads("La réponse part par e-mail.").isAccessible();

            assertThat(mailbox.await(email, "demande d'aide").text())
                    .contains("Nous l'avons déverrouillé")
                    .doesNotContain("Je ne peux plus me connecter");
        }
    }

    private static void opens(SupportMember support, Person person) {
        support.finds(person.email());
        support.visit()
                .fill("answer-email", person.email())
                .fill("answer-mobile", mobileOf(person))
                .fill("act-reason", REASON)
                .click("open");
        support.visit().arrivesAt("/support/person");
    }

    private static String mobileOf(Person person) {
        return DatabaseRows.find("select mobile from account where email = ?", person.email())
                .orElseThrow();
    }
}
