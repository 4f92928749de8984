package fr.alin.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.AccountDirectory;
import fr.alin.shared.model.Language;
import fr.alin.web.shared.BrowserCookies;
import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The switch remembers the language and leads back to where it was used, and nowhere else. */
class LanguageServletTest {

    final List<Language> remembered = new ArrayList<>();
    final List<Language> ofTheAccount = new ArrayList<>();
    final LanguageServlet servlet = new LanguageServlet();
    final Map<String, String> parameters = new HashMap<>(Map.of("language", "en"));
    Cookie[] cookies = {new Cookie("any", "1")};
    Principal caller;
    String ledTo;

    @BeforeEach
    void connect() {
        servlet.directory = new AccountDirectory() {
            @Override
            public void changeLanguage(Language language) {
                ofTheAccount.add(language);
            }
        };
        servlet.cookies = new BrowserCookies() {
            @Override
            public void rememberLanguage(HttpServletResponse response, Language language) {
                remembered.add(language);
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "/help,/help",
        "/offers/list?type=T2&first=12,/offers/list?type=T2&first=12",
        "/offers/offer?ref='<b>,/offers/offer",
        "//evil.example/,/",
        "https://evil.example/,/",
        "'',/",
        ",/"
    })
    void it_leads_back_to_a_page_of_ours(String page, String expected) throws IOException {
        parameters.put("page", page);
        post();

        assertThat(ledTo).isEqualTo(expected);
        assertThat(remembered).containsExactly(Language.EN);
    }

    @Test
    void a_visitor_has_no_account_to_remember_it_for() throws IOException {
        post();
        assertThat(ofTheAccount).isEmpty();

        caller = () -> "1";
        post();
        assertThat(ofTheAccount).containsExactly(Language.EN);
    }

    @Test
    void a_browser_without_cookies_is_shown_the_one_page_in_the_language() throws IOException {
        cookies = null;
        parameters.put("page", "/help");
        post();
        assertThat(ledTo).isEqualTo("/help?lang=en");

        parameters.put("page", "/tutorial?step=2");
        post();
        assertThat(ledTo).isEqualTo("/tutorial?step=2&lang=en");
    }

    @Test
    void without_a_language_nothing_changes() throws IOException {
        parameters.remove("language");
        parameters.put("page", "/help");
        post();

        assertThat(ledTo).isEqualTo("/help");
        assertThat(remembered).isEmpty();
    }

    private void post() throws IOException {
        var exchange = FakeExchange.post("/language");
        parameters.forEach(exchange::with);
        exchange.cookies = cookies;
        exchange.caller = caller;
        servlet.doPost(exchange.request(), exchange.response());
        ledTo = exchange.redirect;
    }
}
