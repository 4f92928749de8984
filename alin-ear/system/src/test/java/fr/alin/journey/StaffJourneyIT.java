package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import fr.alin.launcher.DemoAccount;
import org.junit.jupiter.api.Test;

/** The accounts of the staff: from the invitation to the suspension. */
@NeedsPartners
class StaffJourneyIT {

    private static final String INVITED = "votre accès professionnel";

    private final MailboxClient mailbox = new MailboxClient();

    @Test
    void a_member_is_invited_works_and_is_shut_out_at_once() {
        var email = "zoe." + UUID.randomUUID() + "@example.org";
        try (var manager = new StaffAdministrator();
                var zoe = Visit.onDesktop()) {
            invites(manager.signsIn(), email);
            accepts(zoe, email);
            signsIn(zoe, email)
                    .arrivesAt("/advisor/candidacies")
                    .reads("Votre compte ouvre l'espace des conseillers")
                    .isAccessible();

            manager.opens(email).visit().fill("access-reason", "Longue absence").click("suspend");
            manager.visit()
                    .reads("L'accès est suspendu")
                    .reads("Motif\u00a0: Longue absence")
                    .isAccessible();
            zoe.open("/advisor/lists").arrivesAt("/sign-in/advisor").reads("Votre session a été fermée");
            signsIn(zoe, email).reads("L'e-mail ou le mot de passe est incorrect.");

            manager.visit().fill("access-reason", "Retour").click("reactivate").reads("L'accès est rétabli.");
            signsIn(zoe, email).arrivesAt("/advisor/candidacies");
        }
    }

    @Test
    void a_new_role_opens_another_space_and_closes_the_former() {
        var email = "zoe." + UUID.randomUUID() + "@example.org";
        try (var manager = new StaffAdministrator();
                var zoe = Visit.onDesktop()) {
            invites(manager.signsIn(), email);
            accepts(zoe, email);
            signsIn(zoe, email).arrivesAt("/advisor/candidacies");

            manager.opens(email).visit().element("role").selectOption("STAFF_ADMINISTRATOR");
            manager.visit()
                    .fill("role-reason", "Remplace Léa")
                    .click("change-role")
                    .reads("Le rôle est changé.");
            zoe.open("/advisor/candidacies").arrivesAt("/sign-in/advisor");
            signsIn(zoe, email);
            zoe.open("/staff/members").arrivesAt("/staff/members");
        }
    }

    @Test
    void a_repeated_invitation_replaces_the_first() {
        var email = "zoe." + UUID.randomUUID() + "@example.org";
        try (var manager = new StaffAdministrator();
                var zoe = Visit.onDesktop()) {
            invites(manager.signsIn(), email);
            var first = mailbox.await(email, INVITED).link("/account/confirm");
            manager.opens(email).visit().click("again").reads("Une nouvelle invitation part");
            mailbox.awaitCount(email, INVITED, 2);

            zoe.page().navigate(first);
            zoe.arrivesAt("/account/link-expired").reads("Ce lien ne peut plus être utilisé");
            accepts(zoe, email);
        }
    }

    @Test
    void an_employee_s_account_is_refused_and_nobody_acts_on_her_own() {
        var employee = People.withAccount(FakeRegistrationSite.NATIONAL);
        try (var manager = new StaffAdministrator()) {
            fillsIn(manager.signsIn().visit(), employee.email());
            manager.visit().click("send").readsAtField("email", "Il n'est jamais converti");
            manager.visit().element("departments").fill("75, Paris");
            manager.visit()
                    .fill("email", "zoe." + UUID.randomUUID() + "@example.org")
                    .click("send");
            manager.visit()
                    .readsAtField("departments", "PARIS n'est pas un numéro")
                    .isAccessible();

            manager.opens(DemoAccount.STAFF_ADMINISTRATOR.email()).visit().reads("C'est votre compte");
            assertThat(manager.visit().element("suspend").count()).isZero();
        }
    }

    private void invites(StaffAdministrator manager, String email) {
        fillsIn(manager.visit(), email);
        manager.visit().click("send").arrivesAt("/staff/members").reads(email);
        manager.visit()
                .open("/staff/members?text=" + email)
                .reads("Invitation envoyée")
                .reads("75, 92");
    }

    private static void fillsIn(Visit visit, String email) {
        visit.open("/staff/invitation").page().locator("input[value=MADAME]").check();
        visit.fill("birth-name", "MARTIN")
                .fill("first-name", "ZOE")
                .fill("email", email)
                .fill("mobile", "06 06 06 06 06")
                .fill("departments", "92 75");
        visit.element("role").selectOption("ADVISOR");
    }

    private void accepts(Visit visit, String email) {
        visit.page().navigate(mailbox.await(email, INVITED).link("/account/confirm"));
        visit.reads("votre accès professionnel").isAccessible();
        visit.click("confirm").arrivesAt("/account/password");
        visit.fill("password", Person.PASSWORD)
                .fill("confirmation", Person.PASSWORD)
                .click("choose");
        visit.arrivesAt("/account/created");
    }

    private static Visit signsIn(Visit visit, String email) {
        return visit.open("/sign-in")
                .fill("email", email)
                .fill("password", Person.PASSWORD)
                .click("sign-in");
    }
}
