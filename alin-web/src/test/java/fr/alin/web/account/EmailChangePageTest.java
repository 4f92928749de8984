package fr.alin.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.EmailChangeService;
import fr.alin.account.view.EmailChangeView;
import fr.alin.account.view.EmailConfirmation;
import fr.alin.web.security.DeviceCookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailChangePageTest {

    private final List<String> calls = new ArrayList<>();
    private final EmailChangePage page = new EmailChangePage();
    private boolean usable = true;
    private EmailConfirmation confirmation = EmailConfirmation.halfway();

    @BeforeEach
    void open() {
        page.key = "key";
        page.browser = new ExternalContextWrapper((ExternalContext) null) {
            @Override
            public Object getResponse() {
                return null;
            }
        };
        page.device = new DeviceCookie() {
            @Override
            public void remember(HttpServletResponse response, String token) {
                calls.add("device " + token);
            }
        };
        page.service = new EmailChangeService() {
            @Override
            public EmailChangeView look(String key) {
                return new EmailChangeView(usable, true, false, "a***@example.org");
            }

            @Override
            public EmailConfirmation confirm(String key) {
                calls.add("confirm " + key);
                return confirmation;
            }

            @Override
            public void refuse(String key) {
                calls.add("refuse " + key);
            }
        };
    }

    @Test
    void the_first_confirmation_shows_the_page_again() {
        assertThat(page.confirm()).isEqualTo("/account/email-change?faces-redirect=true&key=key");
        assertThat(calls).containsExactly("confirm key");
    }

    @Test
    void the_second_one_changes_the_address_and_remembers_the_browser() {
        confirmation = EmailConfirmation.done(Optional.of("token"));

        assertThat(page.confirm()).isEqualTo("/account/email-changed?faces-redirect=true");
        assertThat(calls).containsExactly("confirm key", "device token");
    }

    @Test
    void a_refusal_keeps_the_address() {
        assertThat(page.refuse()).isEqualTo("/account/email-kept?faces-redirect=true");
        assertThat(calls).containsExactly("refuse key");
    }

    @Test
    void a_link_that_is_used_up_does_nothing() {
        usable = false;

        assertThat(page.confirm()).isNull();
        assertThat(page.refuse()).isNull();
        assertThat(calls).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a b", "<script>"})
    void text_that_cannot_be_a_key_is_neither_looked_up_nor_carried_on(String key) {
        page.key = key;

        assertThat(page.getKey()).isNull();
        assertThat(page.getLink()).isEqualTo(EmailChangeView.over());
        assertThat(page.confirm()).isNull();
    }
}
