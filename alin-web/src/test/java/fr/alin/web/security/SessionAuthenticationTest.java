package fr.alin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.SessionCheckService;
import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;
import fr.alin.web.draft.SentDraft;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.NextPage;
import fr.alin.web.shared.SentForm;
import fr.alin.web.shared.SignedInCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionAuthenticationTest {

    private final List<String> said = new ArrayList<>();
    private final List<SecurityEvent> logged = new ArrayList<>();
    private final SessionAuthentication authentication = new SessionAuthentication();
    private boolean open = true;
    private boolean crossSite;
    private boolean isPrivate = true;
    private Object login;

    @BeforeEach
    void connect() {
        authentication.sessions = new SessionCheckService() {
            @Override
            public boolean isOpen(String key, String role) {
                return open && key.equals("key") && role.equals("APPLICANT");
            }
        };
        authentication.rules = new BrowserRules() {
            @Override
            void set(HttpServletRequest request, HttpServletResponse response) {
                response.setHeader("X-Frame-Options", "DENY");
            }

            @Override
            boolean refuse(HttpServletRequest request, HttpServletResponse response) {
                return crossSite;
            }
        };
        authentication.origins = new RequestOrigins() {
            @Override
            CallOrigin.Scope begin(HttpServletRequest request, HttpServletResponse response) {
                return () -> {};
            }
        };
        authentication.log = new SecurityLog(null) {
            @Override
            public void record(SecurityEvent event, long accountId) {
                logged.add(event);
            }
        };
        authentication.next = new NextPage() {
            @Override
            public void announce(HttpServletResponse response, String what) {
                said.add(what);
            }
        };
    }

    @Test
    void an_open_session_signs_its_holder_in() {
        assertThat(validate(signedIn("/dashboard"))).isEqualTo(AuthenticationStatus.SUCCESS);
        assertThat(login).isEqualTo(List.of("7", Set.of("APPLICANT", "SIGNED_IN")));
    }

    @Test
    void a_visitor_may_open_a_public_page() {
        isPrivate = false;

        assertThat(validate(FakeExchange.get("/help"))).isEqualTo(AuthenticationStatus.NOT_DONE);
    }

    @Test
    void a_visitor_is_led_from_a_private_page_to_sign_in_and_back() {
        var exchange = FakeExchange.get("/offers/list");
        exchange.query = "type=T2";

        validate(exchange);

        assertThat(exchange.redirect).isEqualTo("/sign-in?page=%2Foffers%2Flist%3Ftype%3DT2");
        assertThat(exchange.responseHeaders).containsEntry("X-Frame-Options", "DENY");
        assertThat(said).containsExactly("expired");
    }

    @Test
    void a_session_that_was_ended_elsewhere_is_closed_and_the_reader_learns_why() {
        open = false;
        var exchange = signedIn("/dashboard");

        validate(exchange);

        assertThat(exchange.session).isNull();
        assertThat(exchange.redirect).isEqualTo("/sign-in?ended=true&page=%2Fdashboard");
        assertThat(logged).containsExactly(SecurityEvent.SESSION_REFUSED);
        assertThat(login).isNull();
    }

    @Test
    void a_file_needs_no_look_into_the_database() {
        open = false;
        isPrivate = false;
        var exchange = signedIn("/jakarta.faces.resource/alin.css");

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.NOT_DONE);
        assertThat(exchange.session).isNotNull();
    }

    @Test
    void a_form_sent_too_late_waits_in_the_session_and_leads_back_to_its_page() {
        var exchange = FakeExchange.post("/housing-application/import")
                .with("draft-owner", "7")
                .with("draft-form", "IMPORT")
                .with("number", "111");

        validate(exchange);

        assertThat(exchange.redirect).isEqualTo("/sign-in?expired=true&page=/housing-application/import");
        assertThat(SentDraft.awaiting(exchange.request())).isPresent();
    }

    @Test
    void a_form_about_a_dossier_sent_too_late_leads_back_to_that_dossier() {
        var exchange = FakeExchange.post("/advisor/candidacy")
                .with("jakarta.faces.ViewState", "1")
                .with("draft-owner", "7")
                .with("draft-subject", "43")
                .with("draft-form", "SECOND_LOOK")
                .with("second-look-words", "Tout est là.");
        exchange.headers.put("Referer", "http://localhost/advisor/candidacy?id=43");

        validate(exchange);

        assertThat(exchange.redirect).endsWith("&page=%2Fadvisor%2Fcandidacy%3Fid%3D43");
    }

    @Test
    void any_other_form_sent_too_late_waits_for_its_owner() {
        var exchange = FakeExchange.post("/landlord/offer")
                .with("jakarta.faces.ViewState", "1")
                .with("form-owner", "7")
                .with("rent", "700");
        exchange.query = "ref=TOITS-1";

        validate(exchange);

        assertThat(exchange.redirect)
                .isEqualTo("/sign-in/landlord?expired=true&page=%2Flandlord%2Foffer%3Fref%3DTOITS-1");
        assertThat(SentForm.awaiting(exchange.request()))
                .hasValueSatisfying(form -> assertThat(form.isOf(7)).isTrue());
    }

    @Test
    void an_ajax_request_gets_a_redirect_of_faces() {
        var exchange = FakeExchange.get("/dashboard").header("Faces-Request", "partial/ajax");

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(exchange.redirect).isNull();
        assertThat(exchange.body()).contains("<redirect url=\"/sign-in?page=%2Fdashboard\"/>");
    }

    @Test
    void a_list_filtered_too_late_is_found_again_as_it_was_shown() {
        var exchange = FakeExchange.post("/administrator/communes")
                .with("jakarta.faces.ViewState", "stateless")
                .with("form-owner", "7")
                .header("Faces-Request", "partial/ajax")
                .header("Referer", "https://alin.example/administrator/communes?q=ren&sort=name");

        validate(exchange);

        assertThat(exchange.body())
                .contains(
                        "/sign-in/administration?expired=true&amp;page=%2Fadministrator%2Fcommunes%3Fq%3Dren%26sort%3Dname");
        assertThat(SentForm.awaiting(exchange.request())).isEmpty();
    }

    @Test
    void what_another_site_sent_is_refused_before_sign_in_is_offered() {
        crossSite = true;
        var exchange = FakeExchange.post("/dashboard");

        assertThat(validate(exchange)).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(exchange.redirect).isNull();
        assertThat(said).isEmpty();
    }

    private static FakeExchange signedIn(String path) {
        var exchange = FakeExchange.get(path);
        new SignedInCaller(7, "APPLICANT", "Anne", "key").remember(exchange.request());
        return exchange;
    }

    private AuthenticationStatus validate(FakeExchange exchange) {
        return authentication.validateRequest(exchange.request(), exchange.response(), context(exchange));
    }

    private HttpMessageContext context(FakeExchange exchange) {
        return FakeExchange.proxy(HttpMessageContext.class, (method, args) -> switch (method) {
            case "isProtected" -> isPrivate;
            case "doNothing" -> AuthenticationStatus.NOT_DONE;
            case "notifyContainerAboutLogin" -> {
                login = List.of(args);
                yield AuthenticationStatus.SUCCESS;
            }
            case "redirect" -> {
                exchange.redirect = (String) args[0];
                yield AuthenticationStatus.SEND_CONTINUE;
            }
            default -> throw new UnsupportedOperationException(method);
        });
    }
}
