package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.alin.launcher.DemoAccount;

/** An administrator on the page of exchanges. */
final class Administrator implements AutoCloseable {

    private static final String EXCHANGES = "/administrator/exchanges";

    private final Visit visit = Visit.onDesktop();

    Visit visit() {
        return visit;
    }

    Administrator signsIn() {
        assertThat(visit.signIn("/sign-in/administration", DemoAccount.ADMINISTRATOR.email(), DemoAccount.PASSWORD))
                .contains(EXCHANGES);
        return this;
    }

    /** The page's entry for this message. */
    String exchange(String messageId) {
        visit.open(EXCHANGES + "?set-aside.text=" + messageId + "&owed.text=" + messageId);
        return visit.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText(messageId))
                .first()
                .innerText();
    }

    @Override
    public void close() {
        visit.close();
    }
}
