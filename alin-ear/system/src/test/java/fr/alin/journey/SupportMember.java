package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.launcher.DemoAccount;

/** Who answers the phone. */
final class SupportMember implements AutoCloseable {

    private static final String PEOPLE = "/support/people";

    private final Visit visit = Visit.onDesktop();

    Visit visit() {
        return visit;
    }

    SupportMember signsIn() {
        assertThat(visit.signIn("/sign-in/administration", DemoAccount.SUPPORT.email(), DemoAccount.PASSWORD))
                .contains(PEOPLE);
        return this;
    }

    /** Searches, and goes to the questions for the only person found. */
    SupportMember finds(String typed) {
        visit.open(PEOPLE).fill("person-search-text", typed).click("person-search-go");
        visit.isAccessible().page().locator(".found-line a").click();
        visit.arrivesAt("/support/opening").isAccessible();
        return this;
    }

    @Override
    public void close() {
        visit.close();
    }
}
