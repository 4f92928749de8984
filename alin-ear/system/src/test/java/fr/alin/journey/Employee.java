package fr.alin.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;

/** An employee using the site; one method per step of the handbook. */
final class Employee implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("(?m)^ *([A-Z0-9]{6})\\s*$");
    private static final Pattern CANDIDACY = Pattern.compile("\\bC[0-9]{9}\\b");
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Visit visit;
    private final Person person;
    private final MailboxClient mailbox = new MailboxClient();
    private Consumer<Visit> onEachPage = page -> {};

    Employee(Visit visit, Person person) {
        this.visit = visit;
        this.person = person;
    }

    /** Runs a check on every page she visits. */
    Employee whoOnEachPage(Consumer<Visit> look) {
        onEachPage = look;
        return this;
    }

    Visit visit() {
        return visit;
    }

    Person person() {
        return person;
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
        return arrivesAt("/account/validation");
    }

    Employee confirmsHerEmail() {
        return opensTheLinkOf(mailbox.await(person.email(), "Demande d'accès"));
    }

    /** Opens the mailed link and clicks the button of its page. */
    Employee opensTheLinkOf(Mail mail) {
        visit.page().navigate(mail.link("/account/confirm"));
        arrivesAt("/account/confirm");
        visit.click("confirm");
        return arrivesAt("/account/password");
    }

    Employee choosesAPassword(String password) {
        visit.fill("password", password).fill("confirmation", password).click("choose");
        return this;
    }

    Employee choosesAPassword() {
        return choosesAPassword(Person.PASSWORD).arrivesAt("/account/created");
    }

    Employee triesToSignIn(String password) {
        visit.open("/sign-in")
                .fill("email", person.email())
                .fill("password", password)
                .click("sign-in");
        return this;
    }

    /** Signs in without filling in the form, and skips the tutorial of the first visit. */
    Employee signsIn() {
        var landing = visit.signIn(person.email(), Person.PASSWORD);
        return landing.endsWith("/dashboard") ? this : arrivesAtHerDashboard();
    }

    /** Signs in by the form, and skips the tutorial of the first visit. */
    Employee signsIn(String password) {
        return triesToSignIn(password).arrivesAtHerDashboard();
    }

    private Employee arrivesAtHerDashboard() {
        visit.page().waitForURL(address -> address.contains("/tutorial") || address.contains("/dashboard"));
        if (visit.page().url().contains("/tutorial")) {
            onEachPage.accept(visit);
            visit.click("skip");
        }
        return arrivesAt("/dashboard");
    }

    Employee signsOut() {
        visit.page().locator("details.menu summary").click();
        visit.click("sign-out");
        return arrivesAt("/sign-in");
    }

    Employee asksForHerApplication() {
        return asksForTheApplication(person.typedNumber());
    }

    Employee asksForTheApplication(String number) {
        see("/housing-application/import");
        visit.fill("number", number).click("check");
        assertThat(visit.page().locator("dialog#confirm-number")).isVisible();
        onEachPage.accept(visit);
        visit.click("confirm");
        return this;
    }

    Employee entersTheCode() {
        arrivesAt("/housing-application/code");
        return entersTheCode(codeMailed()).arrivesAt("/housing-application/record");
    }

    Employee entersTheCode(String code) {
        visit.fill("code", code).click("confirm-code");
        return this;
    }

    String codeMailed() {
        return codeIn(mailbox.await(person.email(), "code de sécurité"));
    }

    static String codeIn(Mail mail) {
        var code = CODE.matcher(mail.text());
        if (!code.find()) {
            throw new AssertionError("No code in: " + mail.text());
        }
        return code.group(1);
    }

    Employee completesHerEmployment() {
        see("/housing-application/employment");
        visit.fill("employer-name", "Action Logement Services").click("confirm");
        assertThat(visit.page().locator("input[name=sharing]").first()).isVisible();
        onEachPage.accept(visit);
        return chooses("LIMITED").arrivesAt("/housing-application/documents");
    }

    /** Chooses what the company may see, after it is confirmed. */
    Employee chooses(String choice) {
        visit.page()
                .locator("input[type=radio][name=sharing][value='%s']".formatted(choice))
                .check();
        visit.click("confirm");
        return this;
    }

    Employee confirmsHerDocuments() {
        see("/housing-application/documents");
        var boxes = visit.page().locator("main input[type=checkbox]");
        var count = boxes.count();
        for (int i = 0; i < count; i++) {
            boxes.nth(i).check();
        }
        assertThat(visit.element("validate")).isEnabled();
        visit.click("validate");
        return arrivesAt("/dashboard");
    }

    Employee looksAtTheOffers() {
        return see("/offers/list");
    }

    /**
     * Opens the page of a list until it shows this home: other callers of a busy server may see offers that are a
     * moment old.
     *
     * @return its card
     */
    Locator findsInTheList(String page, String home) {
        var card = see(page).visit().page().locator("[id='offer-%s']".formatted(home));
        opensUntil("home %s in %s".formatted(home, page), page, () -> card.count() == 1);
        return card;
    }

    /** Opens the first offer of the current tab. */
    Employee opensTheFirstOffer() {
        visit.page().locator(".offer-card a").first().click();
        return arrivesAt("/offers/offer");
    }

    Employee opensTheOffer(String reference) {
        return see("/offers/offer?ref=" + reference);
    }

    /** Downloads the JSON file after confirming the password. */
    String takesHerData() {
        return see("/account/data/export")
                .showsHerPassword()
                .downloadsHerData("json")
                .text();
    }

    /** Confirms the password on the page that guards the download. */
    Employee showsHerPassword() {
        visit.fill("password", Person.PASSWORD).click("confirm");
        assertThat(visit.element("export-json")).isVisible();
        return reads("prêts pendant dix minutes");
    }

    APIResponse downloadsHerData(String form) {
        return visit.page().request().get("/account/data/export." + form);
    }

    Employee applies() {
        visit.click("apply").arrivesAt("/candidacies");
        assertThat(visit.page().locator("dialog#applied")).isVisible();
        onEachPage.accept(visit);
        visit.page().locator("[data-closes=applied].button").click();
        return this;
    }

    /** The reference of the current candidacy, as shown on the page. */
    String candidacy() {
        visit.open("/candidacies/index");
        var reference = CANDIDACY.matcher(visit.text());
        if (!reference.find()) {
            throw new AssertionError("No candidacy in: " + visit.text());
        }
        return reference.group();
    }

    /** Reloads her candidacies until they contain the text. */
    Employee waitsUntilSheReads(String words) {
        return waitsUntilSheReads("/candidacies/index", words);
    }

    /** Opens a page again and again until it contains the text. */
    Employee waitsUntilSheReads(String page, String words) {
        visit.open(page);
        opensUntil(
                "\"%s\" in %s".formatted(words, page), page, () -> visit.text().contains(words));
        onEachPage.accept(visit);
        return this;
    }

    /** Looks in the same thread, to which the browser belongs. */
    private void opensUntil(String what, String page, BooleanSupplier shown) {
        await(what)
                .pollInSameThread()
                .atMost(TIMEOUT)
                .pollInterval(Duration.ofMillis(500))
                .pollDelay(Duration.ZERO)
                .until(() -> {
                    var found = shown.getAsBoolean();
                    if (!found) {
                        visit.open(page);
                    }
                    return found;
                });
    }

    Mail receives(String subject) {
        return mailbox.await(person.email(), subject);
    }

    Employee see(String path) {
        visit.open(path);
        onEachPage.accept(visit);
        return this;
    }

    Employee arrivesAt(String path) {
        visit.arrivesAt(path);
        onEachPage.accept(visit);
        return this;
    }

    Employee reads(String words) {
        visit.reads(words);
        return this;
    }

    @Override
    public void close() {
        visit.close();
    }
}
