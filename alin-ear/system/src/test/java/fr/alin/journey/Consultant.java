package fr.alin.journey;

import java.util.function.Consumer;

import com.microsoft.playwright.Locator;
import fr.alin.launcher.DemoAccount;

/** An Action Logement consultant in the review queue. */
final class Consultant implements AutoCloseable {

    private static final String QUEUE = "/advisor/candidacies";

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
        visit.open("/sign-in/advisor")
                .fill("email", DemoAccount.CONSULTANT.email())
                .fill("password", DemoAccount.PASSWORD)
                .click("sign-in")
                .arrivesAt(QUEUE);
        onEachPage.accept(visit);
        return this;
    }

    /** Searches by number, since the queue is paged. */
    Consultant opensTheDossierOf(Person person) {
        visit.open(QUEUE)
                .fill("text", person.typedNumber())
                .page()
                .locator("main tr")
                .filter(new Locator.FilterOptions().setHasText(person.typedNumber()))
                .locator("a")
                .click();
        visit.arrivesAt("/advisor/candidacy");
        onEachPage.accept(visit);
        return this;
    }

    Consultant approves() {
        visit.click("approve").arrivesAt(QUEUE);
        onEachPage.accept(visit);
        return this;
    }

    /** Validates the open dossier and sends the list of its home, which leaves for the landlord. */
    Consultant approvesAndSends(Person person) {
        return approves().sendsTheListOf(Candidacies.home(person));
    }

    /** Sends the list of a home as it is computed. */
    Consultant sendsTheListOf(String home) {
        opensTheListOf(home).visit.click("send-list").reads("La liste est envoyée au bailleur.");
        onEachPage.accept(visit);
        return this;
    }

    Consultant opensTheListOf(String home) {
        visit.open("/advisor/list?ref=" + home);
        onEachPage.accept(visit);
        return this;
    }

    Consultant refuses(String reason, String comment) {
        visit.element("reason").selectOption(reason);
        visit.fill("comment", comment).click("refuse").arrivesAt(QUEUE);
        onEachPage.accept(visit);
        return this;
    }

    @Override
    public void close() {
        visit.close();
    }
}
