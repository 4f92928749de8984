package fr.alin.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.account.AccountSessionService;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSessionsPageTest {

    private static final long HERS = 12;

    private final FakeMessages messages = new FakeMessages();
    private final OwnSessionsPage page = page();

    @Test
    void says_closed_of_a_session_that_was_ended_by_it() {
        page.ended = "12";

        page.end();

        assertThat(messages.shown).containsExactly("sessions.ended");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "abc", "-12", "12 ", "13", "99999999999999999999"})
    void says_that_nothing_changed_of_everything_else(String ended) {
        page.ended = ended;

        page.end();

        assertThat(messages.shown).containsExactly("sessions.not-open");
    }

    private OwnSessionsPage page() {
        var bean = new OwnSessionsPage();
        bean.messages = messages;
        bean.service = new AccountSessionService() {
            @Override
            public boolean end(long sessionId) {
                return sessionId == HERS;
            }
        };
        return bean;
    }
}
