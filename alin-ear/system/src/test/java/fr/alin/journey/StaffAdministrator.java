package fr.alin.journey;

import fr.alin.launcher.DemoAccount;

/** Who manages the accounts of the staff. */
final class StaffAdministrator implements AutoCloseable {

    private static final String MEMBERS = "/staff/members";

    private final Visit visit = Visit.onDesktop();

    Visit visit() {
        return visit;
    }

    StaffAdministrator signsIn() {
        visit.open("/sign-in/administration")
                .fill("email", DemoAccount.STAFF_ADMINISTRATOR.email())
                .fill("password", DemoAccount.PASSWORD)
                .click("sign-in")
                .arrivesAt(MEMBERS);
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
