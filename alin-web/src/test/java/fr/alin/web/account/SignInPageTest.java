package fr.alin.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.AccountService;
import fr.alin.account.TutorialService;
import fr.alin.account.view.SignInOutcome;
import fr.alin.web.security.SignInGate;
import fr.alin.web.shared.BrowserCookies;
import fr.alin.web.shared.CurrentUser;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeFaces;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInPageTest {

    private final FakeFaces faces = new FakeFaces(FakeExchange.post("/sign-in"));
    private final FakeMessages messages = new FakeMessages();
    private final List<String> tried = new ArrayList<>();
    private final List<String> carried = new ArrayList<>();
    private final SignInPage page = new SignInPage();
    private SignInOutcome outcome = SignInOutcome.accepted(7, "APPLICANT", "key", "device");
    private boolean cookiesKept = true;
    private boolean applicant = true;
    private boolean tutorialNew;
    private boolean signedIn;

    @BeforeEach
    void connect() {
        page.browser = faces.getExternalContext();
        page.messages = messages;
        page.email = "anne@example.org";
        page.setPassword("secret");
        page.accounts = new AccountService() {
            @Override
            public SignInOutcome signIn(String email, String password) {
                tried.add(email + " " + password);
                return outcome;
            }
        };
        page.gate = new SignInGate() {
            @Override
            public void enter(SignInOutcome accepted, HttpServletRequest request, HttpServletResponse response) {
                signedIn = true;
            }
        };
        page.user = new CurrentUser() {
            @Override
            public boolean isSignedIn() {
                return signedIn;
            }

            @Override
            public boolean isApplicant() {
                return applicant;
            }

            @Override
            public String getHome() {
                return "/home";
            }
        };
        page.landing = new SignInLanding();
        page.landing.user = page.user;
        page.landing.messages = messages;
        page.landing.tutorial = new TutorialService() {
            @Override
            public boolean showOnce() {
                return tutorialNew;
            }
        };
        page.cookies = new BrowserCookies() {
            @Override
            public boolean probe(ExternalContext browser) {
                return cookiesKept;
            }
        };
        page.typedEmail = new TypedEmail() {
            @Override
            void carry(String email) {
                carried.add(email);
            }
        };
        page.refusal = new SignInRefusal() {
            @Override
            String answer(SignInOutcome refused) {
                return parameters(refused);
            }
        };
    }

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void the_right_password_opens_the_page_that_was_asked_for() throws Exception {
        page.page = "/offers/list?type=T2";

        assertThat(page.signIn()).isNull();
        assertThat(signedIn).isTrue();
        assertThat(faces.exchange.redirect).isEqualTo("/offers/list?type=T2");
    }

    @Test
    void an_address_of_another_site_is_not_followed() throws Exception {
        page.page = "//evil.example";

        page.signIn();

        assertThat(faces.exchange.redirect).isEqualTo("/home");
    }

    @Test
    void only_an_applicant_s_first_sign_in_opens_the_tutorial() throws Exception {
        tutorialNew = true;
        page.signIn();
        assertThat(faces.exchange.redirect).isEqualTo("/tutorial");

        applicant = false;
        page.signIn();
        assertThat(faces.exchange.redirect).isEqualTo("/home");
    }

    @Test
    void a_refusal_in_another_space_leads_back_to_its_own_form() throws Exception {
        faces.exchange.path = "/sign-in/landlord";
        outcome = SignInOutcome.refused();

        assertThat(page.signIn()).startsWith("/sign-in/landlord?faces-redirect=true");
        assertThat(messages.shown).isEmpty();
    }

    @Test
    void the_wrong_space_leads_on_to_one_s_own_and_says_so() throws Exception {
        faces.exchange.path = "/sign-in/landlord";
        page.page = "/landlord/offers";
        applicant = false;
        outcome = SignInOutcome.accepted(7, "TEAM_LEAD", "key", "device");

        page.signIn();

        assertThat(faces.exchange.redirect).isEqualTo("/home");
        assertThat(messages.shown).containsExactly("sign-in.other-space.ADVISOR");
    }

    @Test
    void the_right_space_says_nothing() throws Exception {
        faces.exchange.path = "/sign-in/advisor";
        page.page = "/advisor/lists";
        applicant = false;
        outcome = SignInOutcome.accepted(7, "ADVISOR", "key", "device");

        page.signIn();

        assertThat(faces.exchange.redirect).isEqualTo("/advisor/lists");
        assertThat(messages.shown).isEmpty();
    }

    @Test
    void a_refusal_leads_back_to_the_form_with_the_typed_address() throws Exception {
        outcome = SignInOutcome.refused();

        assertThat(page.signIn()).startsWith("/sign-in?faces-redirect=true").endsWith("&refused=yes");
        assertThat(carried).containsExactly("anne@example.org");
        assertThat(signedIn).isFalse();
    }

    @Test
    void without_cookies_no_password_is_tried() throws Exception {
        cookiesKept = false;

        assertThat(page.signIn()).isNull();
        assertThat(messages.shown).containsExactly("sign-in.no-cookies");
        assertThat(tried).isEmpty();
    }

    @Test
    void somebody_who_is_signed_in_is_led_home() {
        signedIn = true;

        assertThat(page.load()).isEqualTo("/home?faces-redirect=true");
    }
}
