package fr.alin.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;

import fr.alin.account.model.StatedReason;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.support.OpenPerson;
import fr.alin.support.SupportService;
import fr.alin.support.model.CallerFact;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupportPagesTest {

    private final FakeMessages messages = new FakeMessages();
    private final FakeSupport support = new FakeSupport();
    private final OpeningPage page = new OpeningPage();

    @BeforeEach
    void open() {
        page.support = support;
        page.messages = messages;
        page.setId(7);
        page.load();
        page.setReason("Appel");
        page.getAnswers().put("EMAIL", "anne.porte@example.org");
        page.getAnswers().put("MOBILE", " ");
    }

    @Test
    void only_what_is_known_is_asked() {
        assertThat(page.isAsked("EMAIL")).isTrue();
        assertThat(page.isAsked("BIRTH_DATE")).isFalse();
    }

    @Test
    void right_answers_open_the_person() {
        assertThat(page.open()).isEqualTo("/support/person?faces-redirect=true&id=7");
        assertThat(support.asked.answers().given().keySet()).containsExactly(CallerFact.EMAIL);
        assertThat(support.asked.reason()).isEqualTo(new StatedReason("Appel"));
    }

    @Test
    void wrong_answers_stay_here() {
        support.proved = false;

        assertThat(page.open()).isNull();
        assertThat(messages.shown).containsExactly("opening.failed");
    }

    @Test
    void nothing_is_compared_without_a_reason() {
        page.setReason(" ");

        assertThatThrownBy(page::open).isInstanceOf(InvalidValueException.class);
        assertThat(support.asked).isNull();
    }

    private static final class FakeSupport extends SupportService {

        private boolean proved = true;
        private OpenPerson asked;

        @Override
        public Set<CallerFact> questions(long accountId) {
            return EnumSet.of(CallerFact.EMAIL, CallerFact.MOBILE);
        }

        @Override
        public boolean open(OpenPerson command) {
            asked = command;
            return proved;
        }
    }
}
