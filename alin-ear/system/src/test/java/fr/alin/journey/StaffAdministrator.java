package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.launcher.DemoAccount;

/** Who manages the accounts of the staff. */
final class StaffAdministrator implements AutoCloseable {

    private static final String MEMBERS = "/staff/members";

    private final Visit visit = Visit.onDesktop();

    Visit visit() {
        return visit;
    }

    StaffAdministrator signsIn() {
        assertThat(visit.signIn(
                        "/sign-in/administration", DemoAccount.STAFF_ADMINISTRATOR.email(), DemoAccount.PASSWORD))
                .contains(MEMBERS);
        return this;
    }

    /** Opens the page of the member with this address. */
    StaffAdministrator opens(String email) {
        visit.open(MEMBERS + "?text=" + email)
                .page()
                .locator("main td a.row-link, main th a.row-link")
                .click();
        visit.arrivesAt("/staff/member");
        return this;
    }

    @Override
    public void close() {
        visit.close();
    }
}
