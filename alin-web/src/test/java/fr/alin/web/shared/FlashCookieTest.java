package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.servlet.http.Cookie;

import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SealingKeys;
import org.junit.jupiter.api.Test;

class FlashCookieTest {

    private final FlashCookie flash = started();

    @Test
    void faces_reads_what_it_wrote_and_other_cookies_pass() {
        var cookie = new Cookie(FlashCookie.NAME, "1f3XT_2b");
        flash.seal(cookie);
        var other = new Cookie("alin-next", "x");
        flash.seal(other);

        assertThat(cookie.getValue()).doesNotContain("1f3XT_2b");
        assertThat(read(flash, cookie, other)).extracting(Cookie::getValue).containsExactly("1f3XT_2b", "x");
    }

    @Test
    void faces_is_not_shown_a_cookie_of_another_start_or_a_forged_one() {
        var ofAnotherStart = new Cookie(FlashCookie.NAME, "1f3XT_2b");
        started().seal(ofAnotherStart);

        assertThat(read(flash, ofAnotherStart)).isEmpty();
        assertThat(read(flash, new Cookie(FlashCookie.NAME, "forged"))).isEmpty();
    }

    @Test
    void a_cookie_that_is_taken_back_stays_as_it_is() {
        var ended = new Cookie(FlashCookie.NAME, "");
        ended.setMaxAge(0);
        flash.seal(ended);

        assertThat(ended.getValue()).isEmpty();
        assertThat(flash.open(FakeExchange.get("/").request()).getCookies()).isEmpty();
    }

    private static Cookie[] read(FlashCookie reader, Cookie... sent) {
        var exchange = FakeExchange.get("/");
        exchange.cookies = sent;
        return reader.open(exchange.request()).getCookies();
    }

    private static FlashCookie started() {
        var flash = new FlashCookie();
        flash.texts = new SealedTexts();
        flash.texts.sealing = new Sealing(SealingKeys.parse(List.of("1 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")));
        return flash;
    }
}
