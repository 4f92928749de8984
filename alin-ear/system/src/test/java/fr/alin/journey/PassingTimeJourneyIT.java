package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What hours or days change: links, codes and offers expire, a lock ends, a daily mail is due. */
@Isolated("moves the clock")
class PassingTimeJourneyIT {

    private final MailboxClient mailbox = new MailboxClient();

    @AfterEach
    void now() {
        Clocks.backToNow();
    }

    @Test
    void an_expired_link_can_be_replaced_by_a_new_one() {
        try (var employee = AccountJourneyIT.newcomer()) {
            employee.opensAnAccount();
            var link = employee.receives(AccountJourneyIT.REQUESTED).link("/account/confirm");
            Clocks.move(Duration.ofHours(49));
            employee.visit().page().navigate(link);
            employee.arrivesAt("/account/link-expired").reads("un lien ne fonctionne que 2 jours");
            employee.visit().isAccessible().click("renew");
            employee.arrivesAt("/account/validation").reads("Demande d'accès");
            employee.opensTheLinkOf(mailbox.awaitCount(employee.person().email(), AccountJourneyIT.REQUESTED, 2));
            employee.choosesAPassword();
            employee.visit().page().navigate(link);
            employee.arrivesAt("/account/link-expired").reads("ne peut plus être utilisé");
        }
    }

    @Test
    void five_wrong_passwords_lock_the_sign_in_for_fifteen_minutes() {
        try (var employee = new Employee(Visit.onDesktop(), People.withAccount(FakeRegistrationSite.NATIONAL))) {
            for (var i = 1; i <= 4; i++) {
                employee.triesToSignIn("Faux-mot-" + i).reads("L'e-mail ou le mot de passe est incorrect.");
            }
            employee.triesToSignIn("Faux-mot-5").reads("Trop d'essais");
            employee.triesToSignIn(Person.PASSWORD).reads("Trop d'essais");
            employee.visit().isAccessible();
            Clocks.move(Duration.ofMinutes(16));
            employee.signsIn();
        }
    }

    @Test
    void a_day_old_code_has_expired_and_reveals_nothing() {
        try (var employee =
                new Employee(Visit.onDesktop(), People.withAccount(FakeRegistrationSite.NATIONAL)).signsIn()) {
            employee.asksForHerApplication().arrivesAt("/housing-application/code");
            var code = employee.codeMailed();
            Clocks.move(Duration.ofHours(25));
            employee.signsIn()
                    .see("/housing-application/code")
                    .entersTheCode(code)
                    .reads(ImportJourneyIT.WRONG_CODE);
            employee.visit().isAccessible();
            employee.see("/housing-application/record").reads("Importer ma demande");
            employee.see("/housing-application/code").visit().click("send-again");
            employee.reads("Un nouveau code de sécurité vient de partir.");
            employee.entersTheCode(Employee.codeIn(
                            mailbox.awaitCount(employee.person().email(), ImportJourneyIT.CODE_MAIL, 2)))
                    .arrivesAt("/housing-application/record");
        }
    }

    @Test
    void a_daily_mail_lists_the_homes_of_the_day() {
        try (var employee = AlertJourneyIT.ready()) {
            AlertJourneyIT.keepsTheSearch(employee, "DAILY");
            AlertJourneyIT.awaitMatched(FakeLandlord.publishesAHomeIn(AlertJourneyIT.LYON));
            AlertJourneyIT.awaitMatched(FakeLandlord.publishesAHomeIn(AlertJourneyIT.LYON));
            assertThat(mailbox.mails(employee.person().email(), "logement")).isEmpty();

            Clocks.move(Duration.ofHours(24));
            var mail = mailbox.await(employee.person().email(), "nouveaux logements aujourd'hui");

            assertThat(mail.text().split("ref=")).hasSizeGreaterThan(2);
        }
    }

    @Test
    void an_empty_tab_suggests_how_to_widen_the_search() {
        try (var employee = new Employee(Visit.onDesktop(), ReadyPerson.arrives()).signsIn()) {
            Clocks.move(Duration.ofDays(90));
            employee.signsIn()
                    .see("/offers/list?circle=NEIGHBOURING")
                    .reads("À ce jour nous n'avons pas d'offre adaptée à votre situation sur vos communes choisies."
                            + " Veuillez élargir vos souhaits.")
                    .reads("Pensez à élargir votre zone de recherche.");
            employee.visit().isAccessible();
        }
    }
}
