package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.ServletException;

import fr.alin.account.SessionCheckService;
import fr.alin.shared.security.Role;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrentUserTest {

    private final FakeExchange exchange = new FakeExchange();
    private final List<String> ended = new ArrayList<>();
    private final List<SecurityEvent> logged = new ArrayList<>();
    private final CurrentUser user = new CurrentUser();

    @BeforeEach
    void connect() {
        user.request = exchange.request();
        user.sessions = new SessionCheckService() {
            @Override
            public void end(String key) {
                ended.add(key);
            }
        };
        user.log = new SecurityLog(null) {
            @Override
            public void record(SecurityEvent event, long accountId) {
                logged.add(event);
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        Role.APPLICANT + ",applicant,/dashboard",
        Role.ADVISOR + ",staff,/advisor/candidacies",
        Role.ADMINISTRATOR + ",staff,/administrator/exchanges",
        Role.STAFF_ADMINISTRATOR + ",staff,/staff/members",
        Role.LANDLORD_AGENT + ",staff,/landlord/offers",
        Role.SUPPORT + ",staff,/support/people",
        Role.DPO + ",staff,/dpo/people"
    })
    void each_role_has_its_home(String role, String kind, String home) {
        exchange.by(7).roles.add(role);

        assertThat(user.isSignedIn()).isTrue();
        assertThat(user.getKind()).isEqualTo(kind);
        assertThat(user.getHome()).isEqualTo(home);
    }

    @Test
    void a_visitor_has_no_name() {
        assertThat(user.isSignedIn()).isFalse();
        assertThat(user.getKind()).isEqualTo("visitor");
        assertThat(user.getHome()).isEqualTo("/index");
        assertThat(user.getName()).isEmpty();
    }

    @Test
    void a_new_name_is_greeted_from_then_on() {
        signIn();

        user.greetAs("Anne Dupont");

        assertThat(user.getName()).isEqualTo("Anne Dupont");
    }

    @Test
    void signing_out_ends_the_session_here_and_in_the_database() throws ServletException {
        signIn();

        user.signOut();

        assertThat(ended).containsExactly("key");
        assertThat(logged).containsExactly(SecurityEvent.SIGNED_OUT);
        assertThat(exchange.session).isNull();
        assertThat(user.isSignedIn()).isFalse();
    }

    @Test
    void a_visitor_who_signs_out_ends_no_session() throws ServletException {
        user.signOut();

        assertThat(ended).isEmpty();
        assertThat(logged).isEmpty();
    }

    private void signIn() {
        exchange.by(7);
        new SignedInCaller(7, Role.APPLICANT, "Anne Porte", "key").remember(exchange.request());
    }
}
