package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
