package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

/** Importing an application: wrong numbers, codes and persons. */
@NeedsPartners
class ImportJourneyIT {

    private static final List<String> PASTED = List.of(
            "1110920621114ACLOG",
            "N° 111 0920 621114 ACLOG",
            "NUR : 111\u20090920\u2009621114\u2009ACLOG",
            "\u200e1110920621114ACLOG\ufeff",
            "111–0920–621114–ACLOG",
            "１１１0920621114aclog.",
            "1110920621114ACLOG5",
            "111é0920",
            "N°");

    static final String CODE_MAIL = "code de sécurité";
    static final String WRONG_CODE = "Le code de sécurité est incorrect ou expiré";
    private static final String NOT_IMPORTABLE = "Cette demande ne peut pas être importée avec ce compte";

    private final MailboxClient mailbox = new MailboxClient();

    @Test
    void a_malformed_number_is_refused_at_its_field() {
        try (var employee = signedIn(FakeRegistrationSite.NATIONAL)) {
            employee.see("/housing-application/import");
            employee.visit().fill("number", "1007201204261175").click("check");
            employee.visit().readsAtField("number", "Il compte 18 caractères").isAccessible();
            assertThat(employee.visit().element("number").inputValue().replace(" ", ""))
                    .isEqualTo("1007201204261175");
        }
    }

    @Test
    void the_counter_agrees_with_the_server() {
        try (var employee = signedIn(FakeRegistrationSite.NATIONAL)) {
            employee.see("/housing-application/import");
            var count = employee.visit().page().locator("[data-number-count]");
            for (var pasted : PASTED) {
                employee.visit().fill("number", pasted);
                assertThat(count.textContent())
                        .as(pasted)
                        .isEqualTo(String.valueOf(UniqueNumber.cleaned(pasted).length()));
            }
        }
    }

    @Test
    void a_number_that_was_mistyped_can_be_corrected() {
        try (var employee = signedIn(FakeRegistrationSite.NATIONAL)) {
            employee.asksForTheApplication("111 0920 999999 ACLOG").reads(NOT_IMPORTABLE);
            employee.visit().isAccessible();
            employee.asksForHerApplication().entersTheCode();
        }
    }

    @Test
    void too_many_wrong_codes_invalidate_the_code_and_a_new_one_works() {
        try (var employee = signedIn(FakeRegistrationSite.NATIONAL)) {
            employee.asksForHerApplication().arrivesAt("/housing-application/code");
            var first = employee.codeMailed();
            for (var i = 1; i <= 5; i++) {
                employee.entersTheCode("AAAAA" + i).reads(WRONG_CODE);
            }
            employee.see("/housing-application/code").reads("Ce code de sécurité ne peut plus servir");
            employee.visit().isAccessible().click("send-again");
            employee.reads("Un nouveau code de sécurité vient de partir.");
            employee.entersTheCode(first).reads(WRONG_CODE);
            employee.entersTheCode(newestCode(employee, 2)).arrivesAt("/housing-application/record");
        }
    }

    @Test
    void a_wrong_code_costs_one_try_even_after_reloads_and_an_incomplete_code_none() {
        try (var employee = signedIn(FakeRegistrationSite.NATIONAL)) {
            employee.asksForHerApplication().arrivesAt("/housing-application/code");
            var visit = employee.visit();
            employee.entersTheCode("AAAAAA").reads("4 essai");
            visit.readsAtField("code", WRONG_CODE).isAccessible();
            visit.page().reload();
            visit.reads("4 essai").doesNotRead(WRONG_CODE);
            employee.entersTheCode("AB-CD");
            visit.readsAtField("code", "Le code compte 6 lettres et chiffres")
                    .reads("4 essai")
                    .isAccessible();
            visit.page().reload();
            visit.reads("4 essai");
            employee.entersTheCode();
            employee.see("/housing-application/code").reads("Votre demande est déjà importée");
        }
    }

    @Test
    void an_application_is_imported_and_deleted_without_scripts() {
        try (var employee = new Employee(Visit.withoutScripts(), People.withAccount(FakeRegistrationSite.NATIONAL))) {
            employee.signsIn().asksForHerApplication().entersTheCode();
            employee.visit().click("delete").click("confirm-delete-button");
            employee.arrivesAt("/dashboard").reads("Importer ma demande");
        }
    }

    @Test
    void the_application_of_another_person_is_not_revealed_and_no_mail_is_sent() {
        var person = People.unknownTo(FakeRegistrationSite.NATIONAL).named("TOUTAUTRE");
        People.addAccount(person);
        try (var employee = new Employee(Visit.onDesktop(), person)) {
            employee.signsIn().asksForHerApplication().reads(NOT_IMPORTABLE);
            employee.visit().isAccessible();
            employee.see("/housing-application/record").reads("Importer ma demande");
            assertThat(DatabaseRows.count("security_code where unique_number = '" + person.number() + "'"))
                    .isZero();
        }
    }

    private String newestCode(Employee employee, int mails) {
        return Employee.codeIn(mailbox.awaitCount(employee.person().email(), CODE_MAIL, mails));
    }

    private static Employee signedIn(FakeRegistrationSite site) {
        return new Employee(Visit.onDesktop(), People.withAccount(site)).signsIn();
    }
}
