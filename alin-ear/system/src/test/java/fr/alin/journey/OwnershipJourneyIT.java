package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Whose application it is: a number that is taken, a couple that parts, a mailbox that is lost, a name that changes. */
class OwnershipJourneyIT {

    private static final String NOT_IMPORTABLE = "Cette demande ne peut pas être importée avec ce compte";
    private static final String CODE_MAIL = "code d'accès";
    private static final String TAKEN_OVER = "votre demande de logement a changé de compte";

    private final Mailbox mailbox = new Mailbox();

    @Test
    void a_taken_number_tells_a_stranger_nothing_and_a_namesake_without_the_mailbox_gets_no_further() {
        var owner = People.withAccount(RegistrationSite.NATIONAL);
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
            namesakes.entersTheCode("AAAAAA").reads("La clé de sécurité est incorrecte ou expirée");
            hers.see("/housing-application/record").reads(owner.birthName());
        }
    }

    @Test
    void after_a_separation_the_applicant_has_what_her_former_partner_imported_with_its_candidacy() {
        var anne = People.ofACoupleUnknownTo(RegistrationSite.NATIONAL);
        var denis = account(RegistrationSite.NATIONAL.coApplicantOf(anne).orElseThrow());
        account(anne);
        try (var his = new Employee(Visit.onDesktop(), denis);
                var hers = new Employee(Visit.onPhone(), anne)) {
            his.signsIn().asksForHerApplication().arrivesAt("/housing-application/code");
            his.entersTheCode(codeMailedTo(anne, 1)).arrivesAt("/housing-application/record");
            var candidacy = Candidacies.sent(denis, Landlord.publishesAHome());
            Partners.post("/registration/applications/" + anne.number() + "/part", Map.of());
            his.visit().click("refresh");
            his.reads("vous ne figurez plus sur cette demande");
            his.visit().doesNotRead("le prénom");
            his.visit().isAccessible();

            hers.signsIn().asksForHerApplication().arrivesAt("/housing-application/code");
            hers.entersTheCode(codeMailedTo(anne, 2)).arrivesAt("/housing-application/record");

            hers.receives("votre demande de logement est importée");
            hers.receives("une candidature suit votre demande");
            hers.see("/candidacies/index").reads(candidacy).reads("Cette candidature vient d’un autre compte");
            hers.visit().isAccessible();
            assertThat(mailbox.await(denis.email(), TAKEN_OVER).text()).doesNotContain(anne.birthName(), anne.email());
            his.see("/housing-application/record").reads("Importer ma demande");
            his.see("/candidacies/index").visit().doesNotRead(candidacy);
            staffSeeItIn(candidacy);
        }
    }

    private static void staffSeeItIn(String candidacy) {
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
    void a_lost_mailbox_does_not_lose_the_application() {
        var before = People.withAccount(RegistrationSite.NATIONAL);
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
    void a_married_name_on_both_sides_is_taken_by_the_next_update() {
        var anne = People.withAccount(RegistrationSite.NATIONAL);
        try (var employee = new Employee(Visit.onDesktop(), anne).signsIn()) {
            employee.asksForHerApplication().entersTheCode();
            Partners.post("/registration/applications/" + anne.number(), Map.of("name", "MARIEE"));
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
    void an_application_that_is_no_longer_in_her_name_waits_with_its_candidacy_until_it_is_again() {
        var person = People.withAccount(RegistrationSite.NATIONAL);
        try (var employee = new Employee(Visit.onDesktop(), person).signsIn();
                var consultant = new Consultant().signsIn()) {
            employee.asksForHerApplication().entersTheCode().arrivesAt("/housing-application/record");
            Candidacies.sent(person, Landlord.publishesAHome());
            Rows.change(
                    "update candidacy set status = 'SUBMITTED' where account_id = (select id from account where email = ?)",
                    person.email());
            Partners.post("/registration/applications/" + person.number(), Map.of("name", "AUTREMENT"));
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

            Partners.post("/registration/applications/" + person.number(), Map.of("name", person.birthName()));
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
