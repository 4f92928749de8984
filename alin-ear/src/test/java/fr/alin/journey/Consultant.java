package fr.alin.journey;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import fr.alin.launcher.DemoAccount;

/** An Action Logement consultant at her queue. */
final class Consultant implements AutoCloseable {

    private final Visit visit = Visit.onDesktop();
    private Consumer<Visit> onEachPage = page -> {};

    Consultant whoOnEachPage(Consumer<Visit> look) {
        onEachPage = look;
        return this;
    }

    Visit visit() {
        return visit;
    }

    Consultant signsIn() {
        visit.open("/sign-in")
                .fill("email", DemoAccount.CONSULTANT.email())
                .fill("password", DemoAccount.PASSWORD)
                .click("sign-in");
        visit.page().waitForURL(Pattern.compile(".*/advisor/candidacies.*"));
        onEachPage.accept(visit);
        return this;
    }

    Consultant opensTheDossierOf(Person person) {
        visit.open("/advisor/candidacies");
        visit.page()
                .locator("main a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(person.birthName())))
                .first()
                .click();
        visit.page().waitForURL(Pattern.compile(".*/advisor/candidacy\\?.*"));
        onEachPage.accept(visit);
        return this;
    }

    Consultant approves() {
        visit.click("approve");
        visit.page().waitForURL(Pattern.compile(".*/advisor/candidacies.*"));
        return this;
    }

    @Override
    public void close() {
        visit.close();
    }
}
