package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

import com.microsoft.playwright.Locator;
import fr.alin.launcher.DemoAccount;

/** An Action Logement consultant in the review queue. */
final class Consultant implements AutoCloseable {

    private static final String QUEUE = "/advisor/candidacies";

    private final String email;
    private final String password;
    private final Visit visit = Visit.onDesktop();
    private String dossier;
    private Consumer<Visit> onEachPage = page -> {};

    /** The consultant of the demonstration, whom other tests share. */
    Consultant() {
        this(DemoAccount.CONSULTANT.email(), DemoAccount.PASSWORD);
    }

    private Consultant(String email, String password) {
        this.email = email;
        this.password = password;
    }

    /** A consultant of her own, made of a person's account. */
    static Consultant of(Person person) {
        DatabaseRows.change("update account set role = 'ADVISOR' where email = ?", person.email());
        return new Consultant(person.email(), Person.PASSWORD);
    }

    Consultant whoOnEachPage(Consumer<Visit> look) {
        onEachPage = look;
        return this;
    }

    Visit visit() {
        return visit;
    }

    Consultant signsIn() {
        assertThat(visit.signIn("/sign-in/advisor", email, password)).contains(QUEUE);
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
        dossier = visit.page().url();
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
        opensTheListOf(home).visit.click("send-list").click("confirm-list").reads("La liste est envoyée au bailleur.");
        onEachPage.accept(visit);
        return this;
    }

    Consultant opensTheListOf(String home) {
        visit.open("/advisor/list?ref=" + home);
        onEachPage.accept(visit);
        return this;
    }

    /** Refuses and does not wait for the minutes in which the refusal can be undone. */
    Consultant refuses(String reason, String comment) {
        visit.element("reason").selectOption(reason);
        visit.fill("comment", comment).click("refuse").arrivesAt(QUEUE);
        onEachPage.accept(visit);
        visit.page().navigate(dossier);
        visit.click("send-refusal").arrivesAt(QUEUE);
        return this;
    }

    @Override
    public void close() {
        visit.close();
    }
}
