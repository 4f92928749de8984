package fr.alin.journey;

import static fr.alin.journey.PlainBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import fr.alin.launcher.RunningSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Attacks on an account from outside, and what its owner can still do. */
@Isolated("moves the clock and uses up allowances")
class AccountAttacksResilienceIT {

    private static final String OTHER = "Autre-toit-2027";
    private static final String LINK = "choisissez un nouveau mot de passe";
    private static final String PRIVATE = "/candidacies/index";

    private final Person anne = ReadyPerson.arrives();
    private final MailboxClient mailbox = new MailboxClient();

    @AfterEach
    void now() {
        Clocks.backToNow();
        DatabaseRows.change("delete from allowance");
    }

    @Test
    void the_owner_signs_in_on_a_known_browser_while_others_are_locked_out() {
        var hers = PlainBrowser.withCookies();
        assertThat(signIn(hers, Person.PASSWORD)).isTrue();
        var strangers = PlainBrowser.withCookies();
        for (var times = 0; times < 5; times++) {
            assertThat(signIn(strangers, "Faux-mot-de-passe-1")).isFalse();
        }

        assertThat(signIn(strangers, Person.PASSWORD)).isFalse();
        signOut(hers);
        assertThat(signIn(hers, Person.PASSWORD)).isTrue();
        assertThat(securityLog())
                .contains("SIGN_IN_FAILED account=" + account(), "SIGN_IN_LOCKED account=" + account())
                .doesNotContain(anne.email(), "127.0.0.1");
    }

    @Test
    void the_right_password_works_from_an_address_with_many_failures() {
        var stranger = PlainBrowser.withCookies();
        stranger.get("/sign-in");
        for (var guess = 0; guess < 60; guess++) {
            assertThat(refusal(stranger, "guess" + guess + "@example.net")).contains("refused=yes");
        }
        for (var guess = 0; guess < 3; guess++) {
            assertThat(refusal(stranger, "nobody@example.net")).contains("refused=yes");
        }

        var refused = refusal(stranger, "nobody@example.net");

        assertThat(refused).contains("refused=network&until=");
        assertThat(stranger.get(refused).body()).contains("depuis le réseau que vous utilisez");
        var hers = PlainBrowser.withCookies();
        assertThat(signIn(hers, Person.PASSWORD)).isTrue();
        assertThat(hers.get("/dashboard").statusCode()).isEqualTo(200);
    }

    @Test
    void links_requested_by_others_do_not_invalidate_the_owners_and_a_reset_ends_all_sessions() {
        var phone = PlainBrowser.withCookies();
        var office = PlainBrowser.withCookies();
        assertThat(signIn(phone, Person.PASSWORD)).isTrue();
        assertThat(signIn(office, Person.PASSWORD)).isTrue();
        requestLink(PlainBrowser.withCookies());
        var first = mailbox.await(anne.email(), LINK).link("/account/confirm");
        for (var mails = 2; mails <= 3; mails++) {
            Clocks.move(Duration.ofMinutes(3L * mails));
            requestUntilMailed(mails);
        }
        var last = mailbox.awaitCount(anne.email(), LINK, 3).link("/account/confirm");
        Clocks.move(Duration.ofMinutes(12));
        await().untilAsserted(() -> assertThat(
                        postLinkRequest(PlainBrowser.withCookies()).body())
                .contains("depuis le réseau que vous utilisez"));
        assertThat(mailbox.mails(anne.email(), LINK)).hasSize(3);

        var reset = PlainBrowser.withCookies();
        choosePassword(reset, first);

        assertSessionEnded(phone);
        assertSessionEnded(office);
        assertThat(location(reset.get(last))).startsWith("/account/link-expired");
        assertThat(signIn(PlainBrowser.withCookies(), Person.PASSWORD)).isFalse();
        assertThat(signIn(reset, OTHER)).isTrue();
    }

    @Test
    void a_script_request_after_the_session_ended_redirects_to_sign_in() {
        var browser = PlainBrowser.withCookies();
        signIn(browser, Person.PASSWORD);
        DatabaseRows.change("update account_session set ended_at = now() where account_id = ?", account());

        var answer = browser.post(PRIVATE, List.of("a", "b"), Map.of("Faces-Request", "partial/ajax"));

        assertThat(answer.body()).contains("<partial-response><redirect url=\"/sign-in?ended=true");
    }

    @Test
    void erasing_an_account_ends_its_sessions() {
        var elsewhere = PlainBrowser.withCookies();
        signIn(elsewhere, Person.PASSWORD);
        assertThat(elsewhere.get("/help").body()).contains(anne.birthName());

        DatabaseRows.change("delete from housing_application where account_id = ?", account());
        DatabaseRows.change("delete from account where id = ?", account());

        assertThat(elsewhere.get("/help").body()).doesNotContain(anne.birthName());
    }

    @Test
    void no_session_lasts_longer_than_twelve_hours() {
        var browser = PlainBrowser.withCookies();
        signIn(browser, Person.PASSWORD);

        Clocks.move(Duration.ofHours(12).minusMinutes(2));
        await().untilAsserted(
                        () -> assertThat(browser.get(PRIVATE).statusCode()).isEqualTo(200));
        Clocks.move(Duration.ofHours(12).plusMinutes(1));
        await().untilAsserted(
                        () -> assertThat(browser.get(PRIVATE).statusCode()).isEqualTo(302));
        assertThat(browser.get("/sign-in?ended=true").body()).contains("douze heures");
    }

    private boolean signIn(PlainBrowser browser, String password) {
        browser.get("/sign-in");
        var answer = browser.submit(
                "/sign-in", "sign-in-form", "sign-in", Map.of("email", anne.email(), "password", password));
        return location(answer).startsWith("/dashboard");
    }

    private static String refusal(PlainBrowser browser, String email) {
        var fields = Map.of("email", email, "password", "Faux-mot-de-passe-1");
        return location(browser.submit("/sign-in", "sign-in-form", "sign-in", fields));
    }

    private static void signOut(PlainBrowser browser) {
        browser.post("/sign-out", List.of("a", "b"), Map.of());
        assertThat(location(browser.get(PRIVATE))).startsWith("/sign-in");
    }

    private void requestLink(PlainBrowser browser) {
        assertThat(location(postLinkRequest(browser))).startsWith("/account/forgotten-sent");
    }

    /** Requests a link until it is mailed; a repeated request is answered alike but mailed once. */
    private void requestUntilMailed(int mails) {
        await().untilAsserted(() -> {
            requestLink(PlainBrowser.withCookies());
            assertThat(mailbox.mails(anne.email(), LINK)).hasSize(mails);
        });
    }

    private HttpResponse<String> postLinkRequest(PlainBrowser browser) {
        return browser.submit("/account/forgotten", "forgotten-form", "send", Map.of("email", anne.email()));
    }

    private static void choosePassword(PlainBrowser browser, String link) {
        var key = link.replaceFirst(".*key=", "");
        browser.submit("/account/confirm", "confirm-form", "confirm", Map.of("key", key));
        var answer = browser.submit(
                "/account/password",
                "password-form",
                "choose",
                Map.of("key", key, "password", OTHER, "confirmation", OTHER));
        assertThat(location(answer)).startsWith("/account/created");
    }

    private static void assertSessionEnded(PlainBrowser browser) {
        var answer = browser.get(PRIVATE);
        assertThat(location(answer)).startsWith("/sign-in?ended=true");
        assertThat(browser.get(location(answer)).body()).contains("Votre session a été fermée");
    }

    private long account() {
        return DatabaseRows.find("select id from account where email = ?", anne.email())
                .map(Long::parseLong)
                .orElseThrow();
    }

    private static String securityLog() {
        var folder = RunningSystem.current().work().resolve("payara/alin/logs");
        try (var files = Files.list(folder)) {
            var text = new StringBuilder();
            for (var file : files.filter(log -> log.getFileName().toString().startsWith("security."))
                    .toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
