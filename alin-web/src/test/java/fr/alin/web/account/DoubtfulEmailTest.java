package fr.alin.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.shared.model.EmailAddress;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoubtfulEmailTest {

    private final DoubtfulEmail doubt = new DoubtfulEmail();
    private final FakeMessages messages = new FakeMessages();

    @BeforeEach
    void assemble() {
        doubt.messages = messages;
    }

    @Test
    void a_doubtful_email_is_asked_about_once() {
        assertThat(doubt.asks("email", new EmailAddress("anne@gmial.com"))).isTrue();
        assertThat(doubt.asks("email", new EmailAddress("anne@gmial.com"))).isFalse();
        assertThat(messages.shown).containsExactly("create.email.meant");
    }

    @Test
    void another_doubtful_one_is_asked_about_again() {
        assertThat(doubt.asks("email", new EmailAddress("anne@gmial.com"))).isTrue();
        assertThat(doubt.asks("email", new EmailAddress("anne@hotmial.fr"))).isTrue();
    }

    @Test
    void any_other_email_is_taken() {
        assertThat(doubt.asks("email", new EmailAddress("anne@example.org"))).isFalse();
        assertThat(messages.shown).isEmpty();
    }
}
