package fr.alin.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.faces.context.ExternalContextWrapper;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.AccountService;
import fr.alin.account.ChoosePassword;
import fr.alin.account.model.LinkPurpose;
import fr.alin.account.model.LinkState;
import fr.alin.account.view.AccountLinkView;
import fr.alin.web.security.DeviceCookie;
import fr.alin.web.shared.NextPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages behind a mailed link are stateless: each click sends the key again, and it may be invalid by then. */
class AccountLinkPagesTest {

    final List<String> done = new ArrayList<>();
    AccountLinkView link = AccountLinkView.unusable();
    final AccountService accounts = new AccountService() {
        @Override
        public AccountLinkView link(String key) {
            return link;
        }

        @Override
        public void confirmEmail(String key) {
            done.add("confirmed");
        }

        @Override
        public void renewLink(String key) {
            done.add("renewed");
        }

        @Override
        public String choosePassword(ChoosePassword command) {
            done.add("chosen");
            return "token";
        }
    };

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "garbage", "\u0000"})
    void without_a_usable_key_every_click_leads_to_the_page_that_says_so(String key) {
        assertThat(linkPage(key).confirm()).startsWith("/account/link-expired");
        assertThat(linkPage(key).renew()).startsWith("/account/link-expired");
        assertThat(passwordPage(key).choose()).startsWith("/account/link-expired");
        assertThat(done).isEmpty();
    }

    @Test
    void a_valid_key_goes_on_to_the_password() {
        link = new AccountLinkView(LinkState.VALID, LinkPurpose.NEW_PASSWORD, false, "a…@example.org");
        assertThat(linkPage("key").confirm()).startsWith("/account/password");

        link = new AccountLinkView(LinkState.VALID, LinkPurpose.NEW_PASSWORD, true, "a…@example.org");
        assertThat(passwordPage("key").choose()).isEqualTo("/account/created?faces-redirect=true");
        assertThat(done).containsExactly("confirmed", "chosen", "known as token", "says changed");
    }

    @Test
    void a_password_is_not_chosen_before_the_link_is_confirmed() {
        link = new AccountLinkView(LinkState.VALID, LinkPurpose.NEW_PASSWORD, false, "a…@example.org");

        assertThat(passwordPage("key").choose()).startsWith("/account/confirm");
        assertThat(done).isEmpty();
    }

    @Test
    void a_link_that_still_works_is_not_renewed() {
        link = new AccountLinkView(LinkState.VALID, LinkPurpose.NEW_PASSWORD, false, "a…@example.org");
        assertThat(linkPage("key").renew()).startsWith("/account/link-expired");

        link = new AccountLinkView(LinkState.EXPIRED, LinkPurpose.NEW_PASSWORD, false, "a…@example.org");
        assertThat(linkPage("key").renew()).startsWith("/account/forgotten-sent");
        assertThat(done).containsExactly("renewed");
    }

    private AccountLinkPage linkPage(String key) {
        var page = new AccountLinkPage();
        page.accounts = accounts;
        page.key = key;
        return page;
    }

    private PasswordPage passwordPage(String key) {
        var page = new PasswordPage();
        page.accounts = accounts;
        page.device = new DeviceCookie() {
            @Override
            public void remember(HttpServletResponse response, String token) {
                done.add("known as " + token);
            }
        };
        page.next = new NextPage() {
            @Override
            public void announce(HttpServletResponse response, String what) {
                done.add("says " + what);
            }
        };
        page.browser = new ExternalContextWrapper(null) {
            @Override
            public Object getResponse() {
                return null;
            }
        };
        page.key = key;
        page.setPassword("Un-toit-pour-2026");
        page.setConfirmation("Un-toit-pour-2026");
        return page;
    }
}
