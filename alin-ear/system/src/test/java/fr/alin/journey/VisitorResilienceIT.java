package fr.alin.journey;

import static fr.alin.journey.PlainBrowser.cookies;
import static fr.alin.journey.PlainBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Visitors' pages: sessions, and browsers that omit fields or cookies. */
@NeedsPartners
class VisitorResilienceIT {

    private static final String SESSION = "JSESSIONID";
    private static final String GARBAGE = "é\u0000\u0007\u202e😀'\"<b>".repeat(10_000);
    private final PlainBrowser bare = PlainBrowser.withoutCookies();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/sign-in?page=/dashboard",
                "/sign-in?refused=yes",
                "/sign-in?refused=locked&until=x",
                "/help",
                "/tutorial",
                "/eligibility",
                "/legal/mentions",
                "/legal/ranking",
                "/legal/terms",
                "/legal/accessibility",
                "/legal/data-protection",
                "/account/create",
                "/account/created",
                "/account/erased",
                "/account/validation",
                "/account/forgotten",
                "/account/forgotten-sent",
                "/account/confirm",
                "/account/confirm?key=x",
                "/account/password?key=x",
                "/account/link-expired",
                "/account/link-expired?key=x",
                "/account/email-change",
                "/account/email-change?key=x",
                "/account/email-changed",
                "/account/email-kept",
                "/alerts/unsubscribe",
                "/alerts/unsubscribe?key=x",
                "/nowhere",
                "/dashboard",
                "/advisor/candidacies",
                "/housing-application/import",
                "/jakarta.faces.resource/css/alin.css.xhtml?ln=al"
            })
    void viewing_a_page_creates_no_session(String path) {
        var answer = bare.get(path);

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(cookies(answer)).noneMatch(cookie -> cookie.startsWith(SESSION));
        assertThat(answer.body()).doesNotContainPattern("ViewState[^>]*value=\"(?!stateless)");
        assertThat(answer.headers().map())
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("x-frame-options", List.of("DENY"))
                .containsKey("cache-control")
                .containsKey("content-security-policy");
    }

    @ParameterizedTest
    @CsvSource({
        "/sign-in,sign-in-form,sign-in,email;password",
        "/account/create,create-form,create,civility;birth-name;first-name;mobile;email;consent",
        "/account/forgotten,forgotten-form,send,email",
        "/account/confirm,confirm-form,confirm,key",
        "/account/password,password-form,choose,key;password;confirmation",
        "/account/link-expired,renew-form,renew,key",
        "/account/email-change,email-change-form,confirm,key",
        "/account/email-change,refusal-form,refuse-after-all,key",
        "/eligibility,check-form,check,commune;date;birth-date;partner;tax-income;monthly;dependants;rent;type",
        "/alerts/unsubscribe,stop-all-form,stop-all,key;alert",
        "/language,x,language,page",
        "/sign-out,x,y,z"
    })
    void a_form_without_its_fields_or_with_garbage_is_answered_in_words(
            String path, String form, String button, String names) {
        refuses(bare.submit(path, form, button, Map.of()));
        for (var name : names.split(";")) {
            refuses(bare.submit(path, form, button, Map.of(name, "")));
            refuses(bare.submit(path, form, button, Map.of(name, GARBAGE)));
        }
    }

    private static void refuses(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s", answer).isLessThan(500);
        assertThat(cookies(answer)).noneMatch(cookie -> cookie.startsWith(SESSION));
    }

    @Test
    void a_missing_required_field_is_named_and_the_input_is_kept() {
        var noPassword = bare.submit("/sign-in", "sign-in-form", "sign-in", Map.of("email", "anne@example.org"));
        assertThat(noPassword.statusCode()).isEqualTo(200);
        assertThat(noPassword.body()).contains("Mot de passe\u00a0: à renseigner", "value=\"anne@example.org\"");
        assertThat(noPassword.body()).containsOnlyOnce("<footer").containsOnlyOnce("id=\"logo\"");
        var incomplete = bare.submit("/account/create", "create-form", "create", Map.of("first-name", "Anne"));
        assertThat(incomplete.body()).contains("value=\"Anne\"", "Nom de naissance", "Civilité\u00a0: à renseigner");
        assertThat(bare.submit("/account/forgotten", "forgotten-form", "send", Map.of())
                        .body())
                .contains("à renseigner");
        var unborn = bare.submit("/eligibility", "check-form", "check", Map.of("commune", "Brest"));
        assertThat(unborn.body()).contains("Date de naissance", "à renseigner", "value=\"Brest\"");
    }

    @ParameterizedTest
    @CsvSource({"birth-name,Nom de naissance,100", "mobile,Téléphone portable,40", "email,Email,254"})
    void a_text_that_is_too_long_is_reported_with_its_field_and_limit(String field, String label, int bound) {
        var answer = bare.submit("/account/create", "create-form", "create", Map.of(field, "x".repeat(100_000)));

        assertThat(answer.body()).contains(label + "\u00a0: " + bound + " caractères au plus");
    }

    @Test
    void a_browser_without_cookies_is_warned_before_its_password_is_checked() {
        var person = People.withAccount(FakeRegistrationSite.NATIONAL);
        var fields = Map.of("email", person.email(), "password", Person.PASSWORD);
        bare.get("/sign-in");
        var warned = bare.submit("/sign-in", "sign-in-form", "sign-in", fields);

        assertThat(warned.statusCode()).isEqualTo(200);
        assertThat(warned.body()).contains("Autorisez les cookies", "value=\"" + person.email() + "\"");
        assertThat(cookies(warned)).noneMatch(cookie -> cookie.startsWith(SESSION));
        var browser = PlainBrowser.withCookies();
        browser.get("/sign-in");
        var entered = browser.submit("/sign-in", "sign-in-form", "sign-in", fields);
        assertThat(location(entered)).isEqualTo("/dashboard");
        assertThat(cookies(entered))
                .anyMatch(cookie -> cookie.startsWith(SESSION) && cookie.contains("HttpOnly"))
                .allMatch(cookie -> cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"));
    }

    @Test
    void a_wrong_password_redirects_so_that_a_reload_tries_nothing() {
        var person = People.withAccount(FakeRegistrationSite.NATIONAL);
        var browser = PlainBrowser.withCookies();
        browser.get("/sign-in");
        var wrong = Map.of("email", person.email(), "password", "faux", "page", "/offers/list?type=T2");
        var refused = browser.submit("/sign-in", "sign-in-form", "sign-in", wrong);

        assertThat(refused.statusCode()).isEqualTo(302);
        for (int reload = 0; reload < 6; reload++) {
            assertThat(browser.get(location(refused)).body())
                    .contains("le mot de passe est incorrect", person.email(), "/offers/list?type=T2");
        }
        var right = Map.of("email", person.email(), "password", Person.PASSWORD);
        assertThat(location(browser.submit("/sign-in", "sign-in-form", "sign-in", right)))
                .isEqualTo("/dashboard");
    }

    @Test
    void an_account_is_opened_and_confirmed_without_cookies() {
        var person = People.unknownTo(FakeRegistrationSite.NATIONAL);
        var created = bare.submit(
                "/account/create",
                "create-form",
                "create",
                Map.of(
                        "civility",
                        person.civility(),
                        "birth-name",
                        person.birthName(),
                        "first-name",
                        person.firstName(),
                        "mobile",
                        "0606060606",
                        "email",
                        person.email(),
                        "consent",
                        "on"));
        assertThat(location(created)).isEqualTo("/account/validation");
        assertThat(bare.get("/account/validation").statusCode()).isEqualTo(200);
        var link = new MailboxClient().await(person.email(), "Demande d'accès").link("/account/confirm");
        assertThat(bare.get(link).statusCode()).isEqualTo(200);
        var key = Map.of("key", link.replaceFirst(".*key=", ""));
        var confirmed = bare.submit("/account/confirm", "confirm-form", "confirm", key);
        assertThat(location(confirmed)).startsWith("/account/password?key=");
        var chosen = bare.submit(
                "/account/password",
                "password-form",
                "choose",
                Map.of("key", key.get("key"), "password", Person.PASSWORD, "confirmation", Person.PASSWORD));
        assertThat(location(chosen)).isEqualTo("/account/created");
        assertThat(location(bare.submit("/account/confirm", "confirm-form", "confirm", key)))
                .startsWith("/account/link-expired");
    }

    @Test
    void the_language_changes_by_form_only() {
        var browser = PlainBrowser.withCookies();
        var shown = browser.get("/legal/ranking?lang=en");
        assertThat(shown.body()).contains("lang=\"en\"");
        assertThat(cookies(shown)).isEmpty();
        assertThat(browser.get("/legal/ranking").body()).contains("<html", "lang=\"fr\"");
        assertThat(location(chooses(browser, "en", "/account/create?a=1&b=2"))).startsWith("/account/create?a=1&b=2");
        assertThat(browser.get("/nowhere").body()).contains("lang=\"en\"", "value=\"/nowhere\"");
        assertThat(location(chooses(browser, "fr", "/help"))).isEqualTo("/help");
        for (var elsewhere : List.of("//evil.example", "https://evil.example/", "/\\evil.example", "", "help")) {
            assertThat(location(chooses(browser, "fr", elsewhere))).isEqualTo("/");
        }
        assertThat(location(chooses(bare, "en", "/help"))).isEqualTo("/help?lang=en");
    }

    private static HttpResponse<String> chooses(PlainBrowser visitor, String language, String page) {
        return visitor.post("/language", List.of("language", language, "page", page), Map.of());
    }
}
