package fr.alin.journey;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** An employee on her way to a home: what she does, page by page, as the handbook tells it. */
final class Employee implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("\\b([A-Z0-9]{6})\\b");

    private final Visit visit;
    private final Person person;
    private final Mailbox mailbox = new Mailbox();
    private Consumer<Visit> onEachPage = page -> {};

    Employee(Visit visit, Person person) {
        this.visit = visit;
        this.person = person;
    }

    /** What to look at on every page she comes to. */
    Employee whoOnEachPage(Consumer<Visit> look) {
        onEachPage = look;
        return this;
    }

    Visit visit() {
        return visit;
    }

    Employee opensAnAccount() {
        see("/account/create");
        visit.page()
                .locator("input[type=radio][value='%s']".formatted(person.civility()))
                .check();
        visit.fill("birth-name", person.birthName())
                .fill("first-name", person.firstName())
                .fill("mobile", "606060606")
                .fill("email", person.email());
        visit.element("consent").check();
        visit.click("create");
        arriveAt("/account/validation");
        return this;
    }

    Employee confirmsHerEmail() {
        var mail = mailbox.await(person.email(), "Demande d'accès");
        visit.page().navigate(mail.link("/account/confirm"));
        onEachPage.accept(visit);
        visit.click("confirm");
        arriveAt("/account/password");
        return this;
    }

    Employee choosesAPassword() {
        visit.fill("password", Person.PASSWORD).fill("confirmation", Person.PASSWORD);
        visit.click("choose");
        arriveAt("/account/created");
        return this;
    }

    Employee signsIn() {
        see("/sign-in");
        visit.fill("email", person.email()).fill("password", Person.PASSWORD).click("sign-in");
        arriveAt("/dashboard");
        return this;
    }

    Employee asksForHerApplication() {
        see("/housing-application/import");
        visit.fill("number", person.typedNumber()).click("check");
        visit.click("confirm");
        return this;
    }

    Employee entersTheCode() {
        arriveAt("/housing-application/code");
        visit.fill("code", codeMailed()).click("confirm-code");
        arriveAt("/housing-application/record");
        return this;
    }

    String codeMailed() {
        var text = mailbox.await(person.email(), "code").text();
        var code = CODE.matcher(text);
        if (!code.find()) {
            throw new AssertionError("No code in: " + text);
        }
        return code.group(1);
    }

    Employee completesHerEmployment() {
        see("/housing-application/employment");
        visit.fill("employer-name", "Action Logement Services");
        visit.page().locator("input[type=radio][value='LIMITED']").check();
        visit.click("confirm");
        visit.page().waitForLoadState();
        return this;
    }

    Employee confirmsHerDocuments() {
        see("/housing-application/documents");
        var boxes = visit.page().locator("input[type=checkbox]");
        var count = boxes.count();
        for (int i = 0; i < count; i++) {
            boxes.nth(i).check();
        }
        PlaywrightAssertions.assertThat(visit.element("validate")).isEnabled();
        visit.click("validate");
        visit.page().waitForURL(Pattern.compile(".*/(offers/list|dashboard).*"));
        return this;
    }

    Employee looksAtTheOffers() {
        see("/offers/list");
        return this;
    }

    /** Opens the first offer of the circle that is shown. */
    Employee opensTheFirstOffer() {
        visit.page().locator(".offer-card a").first().click();
        arriveAt("/offers/offer");
        return this;
    }

    Employee applies() {
        visit.click("apply");
        arriveAt("/candidacies");
        return this;
    }

    Employee waitsUntilSheReads(String text) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    visit.open("/candidacies/index");
                    return visit.text().contains(text);
                });
        onEachPage.accept(visit);
        return this;
    }

    Employee see(String path) {
        visit.open(path);
        onEachPage.accept(visit);
        return this;
    }

    private void arriveAt(String path) {
        visit.page().waitForURL(Pattern.compile(".*" + Pattern.quote(path) + ".*"));
        onEachPage.accept(visit);
    }

    @Override
    public void close() {
        visit.close();
    }
}
