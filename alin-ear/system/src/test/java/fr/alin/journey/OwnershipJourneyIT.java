package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Who owns an application: taken numbers, separated couples, lost mailboxes, changed names. */
@NeedsPartners
class OwnershipJourneyIT {

    private static final String NOT_IMPORTABLE = "Cette demande ne peut pas être importée avec ce compte";
    private static final String CODE_MAIL = "code de sécurité";
    private static final String TAKEN_OVER = "votre demande de logement a changé de compte";

    private final MailboxClient mailbox = new MailboxClient();

    @Test
    void a_taken_number_reveals_nothing_and_a_namesake_needs_the_mailbox() {
        var owner = People.withAccount(FakeRegistrationSite.NATIONAL);
        var stranger = account(owner.named("TOUTAUTRE").at("stranger." + owner.email()));
        var namesake = account(owner.at("namesake." + owner.email()));
        try (var hers = new Employee(Visit.onDesktop(), owner);
                var strangers = new Employee(Visit.onPhone(), stranger);
                var namesakes = new Employee(Visit.onDesktop(), namesake)) {
            hers.signsIn().asksForHerApplication().entersTheCode();

            strangers.signsIn().asksForHerApplication().reads(NOT_IMPORTABLE);
            strangers.visit().isAccessible().doesNotRead("déjà rattachée");
            assertThat(mailbox.mails(owner.email(), CODE_MAIL)).hasSize(1);

            namesakes.signsIn().asksForHerApplication().arrivesAt("/housing-application/code");
            namesakes.entersTheCode("AAAAAA").reads("Le code de sécurité est incorrect ou expiré");
            hers.see("/housing-application/record").reads(owner.birthName());
        }
    }

    @Test
    void after_a_separation_the_applicant_takes_over_the_application_and_candidacy() {
        var anne = People.ofACoupleUnknownTo(FakeRegistrationSite.NATIONAL);
        var denis = account(FakeRegistrationSite.NATIONAL.coApplicantOf(anne).orElseThrow());
        account(anne);
        try (var his = new Employee(Visit.onDesktop(), denis);
                var hers = new Employee(Visit.onPhone(), anne)) {
            his.signsIn().asksForHerApplication().arrivesAt("/housing-application/code");
            his.entersTheCode(codeMailedTo(anne, 1)).arrivesAt("/housing-application/record");
            var candidacy = Candidacies.sent(denis, FakeLandlord.publishesAHome());
            PartnersClient.post("/registration/applications/" + anne.number() + "/part", Map.of());
            his.visit().click("refresh");
            his.reads("vous ne figurez plus sur cette demande");
            his.visit().doesNotRead("le prénom");
            his.visit().isAccessible();

            hers.signsIn().asksForHerApplication().arrivesAt("/housing-application/code");
            hers.entersTheCode(codeMailedTo(anne, 2)).arrivesAt("/housing-application/record");

            hers.receives("votre demande de logement est importée");
            hers.receives("une candidature suit votre demande");
            hers.see("/candidacies/index").reads(candidacy).reads("Cette candidature vient d'un autre compte");
            hers.visit().isAccessible();
            assertThat(mailbox.await(denis.email(), TAKEN_OVER).text()).doesNotContain(anne.birthName(), anne.email());
            his.see("/housing-application/record").reads("Importer ma demande");
            his.see("/candidacies/index").visit().doesNotRead(candidacy);
            assertStaffSee(candidacy);
        }
    }

    private static void assertStaffSee(String candidacy) {
        try (var consultant = new Consultant().signsIn()) {
            consultant.visit().open("/advisor/candidacy?id=" + Long.parseLong(candidacy.substring(1)));
            consultant.visit().element("lookUpReason").selectOption(new SelectOption().setIndex(1));
            consultant
                    .visit()
                    .click("look-up")
                    .reads("La demande est passée à un autre compte")
                    .page()
                    .reload();
            consultant.visit().reads("La demande est passée à un autre compte").isAccessible();
        }
    }

    @Test
    void an_application_can_be_recovered_after_losing_the_mailbox() {
        var before = People.withAccount(FakeRegistrationSite.NATIONAL);
        var now = account(before.at("again." + before.email()));
        try (var first = new Employee(Visit.onDesktop(), before);
                var second = new Employee(Visit.onDesktop(), now)) {
            first.signsIn().asksForHerApplication().entersTheCode();

            second.signsIn().asksForHerApplication().arrivesAt("/housing-application/code");
            second.entersTheCode(codeMailedTo(before, 2)).arrivesAt("/housing-application/record");

            first.receives(TAKEN_OVER);
            first.see("/housing-application/documents").reads("Importer ma demande");
        }
    }

    @Test
    void an_update_accepts_a_married_name_known_to_both_sides() {
        var anne = People.withAccount(FakeRegistrationSite.NATIONAL);
        try (var employee = new Employee(Visit.onDesktop(), anne).signsIn()) {
            employee.asksForHerApplication().entersTheCode();
            PartnersClient.post("/registration/applications/" + anne.number(), Map.of("name", "MARIEE"));
            employee.visit().click("refresh");
            employee.see("/housing-application/record").reads("Votre demande n'est plus au nom de ce compte");
            var wayOut = employee.visit().page().locator("#update-state a");
            assertThat(wayOut.count()).isEqualTo(1);
            wayOut.click();
            employee.arrivesAt("/account/mine").visit().click("to-name");
            employee.arrivesAt("/account/mine/name")
                    .visit()
                    .fill("usage-name", "MARIEE")
                    .fill("current-password", Person.PASSWORD);
            employee.visit().page().locator("input[name=reason][value=USAGE]").check();
            employee.visit().click("rename");
            employee.arrivesAt("/account/mine")
                    .see("/housing-application/record")
                    .visit()
                    .click("refresh");
            employee.reads("Votre demande a bien été mise à jour").reads("MARIEE");
        }
    }

    @Test
    void an_application_in_another_name_is_suspended_with_its_candidacy() {
        var person = People.withAccount(FakeRegistrationSite.NATIONAL);
        try (var employee = new Employee(Visit.onDesktop(), person).signsIn();
                var consultant = new Consultant().signsIn()) {
            employee.asksForHerApplication().entersTheCode().arrivesAt("/housing-application/record");
            Candidacies.sent(person, FakeLandlord.publishesAHome());
            DatabaseRows.change(
                    "update candidacy set status = 'SUBMITTED' where account_id = (select id from account where email"
                            + " = ?)",
                    person.email());
            PartnersClient.post("/registration/applications/" + person.number(), Map.of("name", "AUTREMENT"));
            employee.see("/housing-application/record").visit().click("refresh");
            employee.reads("vous ne pouvez ni valider votre dossier ni postuler")
                    .visit()
                    .isAccessible();

            consultant
                    .opensTheDossierOf(person)
                    .visit()
                    .reads("Le compte est au nom de")
                    .isAccessible();
            assertThat(consultant.visit().page().locator("#approve").count()).isZero();
            assertThat(Candidacies.status(person)).isEqualTo("SUBMITTED");

            PartnersClient.post("/registration/applications/" + person.number(), Map.of("name", person.birthName()));
            employee.visit().click("refresh");
            employee.reads("Votre demande a bien été mise à jour");
            consultant.visit().page().reload();
            consultant.visit().doesNotRead("Le compte est au nom de");
            assertThat(consultant.visit().page().locator("#approve").count()).isEqualTo(1);
        }
    }

    private static Person account(Person person) {
        People.addAccount(person);
        return person;
    }

    private String codeMailedTo(Person registered, int mails) {
        return Employee.codeIn(mailbox.awaitCount(registered.email(), CODE_MAIL, mails));
    }
}
