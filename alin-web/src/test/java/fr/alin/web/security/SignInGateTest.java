package fr.alin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.account.view.SignInOutcome;
import fr.alin.shared.draft.DraftService;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;
import fr.alin.web.draft.DraftForm;
import fr.alin.web.draft.SentDraft;
import fr.alin.web.shared.BrowserCookies;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.SentForm;
import fr.alin.web.shared.SignedInCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInGateTest {

    private final FakeExchange exchange = FakeExchange.post("/sign-in");
    private final List<String> keptForms = new ArrayList<>();
    private final List<Object> remembered = new ArrayList<>();
    private final SignInGate gate = new SignInGate();

    @BeforeEach
    void connect() {
        gate.directory = new AccountDirectory() {
            @Override
            public AccountHolder current() {
                return new AccountHolder(
                        7,
                        Civility.values()[0],
                        "Porte",
                        "Dupont",
                        "Anne",
                        new EmailAddress("anne@example.org"),
                        new MobilePhone("0612345678"),
                        Language.EN);
            }
        };
        gate.drafts = new DraftService() {
            @Override
            public boolean keep(String form, Map<String, List<String>> fields) {
                return keptForms.add(form);
            }
        };
        gate.device = new DeviceCookie() {
            @Override
            public void remember(HttpServletResponse response, String token) {
                remembered.add(token);
            }
        };
        gate.cookies = new BrowserCookies() {
            @Override
            public void rememberLanguage(HttpServletResponse response, Language language) {
                remembered.add(language);
            }
        };
    }

    @Test
    void whoever_enters_has_a_new_session_under_her_name() throws Exception {
        exchange.request().getSession().setAttribute("planted", "x");

        enter();

        assertThat(exchange.session).doesNotContainKey("planted");
        assertThat(SignedInCaller.of(exchange.request()))
                .contains(new SignedInCaller(7, "APPLICANT", "Anne Dupont", "key"));
    }

    @Test
    void the_browser_keeps_its_device_token_and_the_account_s_language() throws Exception {
        enter();

        assertThat(remembered).containsExactly("device", Language.EN);
    }

    @Test
    void a_form_that_waited_for_its_owner_is_kept_as_a_draft() throws Exception {
        new SentDraft(DraftForm.IMPORT, "IMPORT", 7, Map.of()).awaitSignIn(exchange.request());

        enter();

        assertThat(keptForms).containsExactly("IMPORT");
    }

    @Test
    void a_form_of_another_account_is_dropped() throws Exception {
        new SentDraft(DraftForm.IMPORT, "IMPORT", 8, Map.of()).awaitSignIn(exchange.request());

        enter();

        assertThat(keptForms).isEmpty();
        assertThat(SentDraft.awaiting(exchange.request())).isEmpty();
    }

    @Test
    void any_other_form_waits_in_the_new_session_for_its_page() throws Exception {
        exchange.with("form-owner", "7").with("rent", "700");
        SentForm.of(exchange.request()).orElseThrow().awaitSignIn(exchange.request());

        enter();

        assertThat(SentForm.awaiting(exchange.request())).isPresent();
    }

    @Test
    void and_nobody_else_gets_it() throws Exception {
        exchange.with("form-owner", "8").with("rent", "700");
        SentForm.of(exchange.request()).orElseThrow().awaitSignIn(exchange.request());

        enter();

        assertThat(SentForm.awaiting(exchange.request())).isEmpty();
    }

    private void enter() throws Exception {
        gate.enter(SignInOutcome.accepted(7, "APPLICANT", "key", "device"), exchange.request(), exchange.response());
    }
}
