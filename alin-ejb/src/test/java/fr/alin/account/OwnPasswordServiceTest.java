package fr.alin.account;

import static fr.alin.account.AccountStage.ANNE;
import static fr.alin.account.AccountStage.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.alin.account.event.PasswordChanged;
import fr.alin.account.model.PasswordRefused;
import fr.alin.account.model.PasswordTooWeak;
import fr.alin.account.model.PasswordsDiffer;
import fr.alin.account.view.AccountLinkView;
import fr.alin.shared.model.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnPasswordServiceTest {

    static final String OTHER = "Porte-Verte-8";

    final AccountStage stage = new AccountStage();
    final OwnPasswordService own = stage.ownPassword(1);

    @BeforeEach
    void anne_has_an_account() {
        stage.openAnnesAccount();
    }

    @Test
    void a_change_requires_the_current_password() {
        own.change(PASSWORD, OTHER, OTHER);

        assertThat(stage.events.last()).isInstanceOf(PasswordChanged.class);
        assertThat(stage.service.signIn(ANNE.value(), PASSWORD).isAccepted()).isFalse();
        assertThat(stage.service.signIn(ANNE.value(), OTHER).isAccepted()).isTrue();
    }

    @Test
    void a_change_ends_earlier_links() {
        stage.service.requestNewPassword(ANNE, Language.FR);
        var key = stage.lastKey();

        own.change(PASSWORD, OTHER, OTHER);

        assertThat(stage.service.link(key)).isEqualTo(AccountLinkView.unusable());
    }

    @Test
    void wrong_weak_and_different_passwords_are_refused() {
        assertThatExceptionOfType(PasswordRefused.class).isThrownBy(() -> own.change("wrong", OTHER, OTHER));
        assertThatExceptionOfType(PasswordTooWeak.class).isThrownBy(() -> own.change(PASSWORD, "weak", "weak"));
        assertThatExceptionOfType(PasswordsDiffer.class).isThrownBy(() -> own.change(PASSWORD, OTHER, OTHER + "x"));

        assertThat(stage.service.signIn(ANNE.value(), PASSWORD).isAccepted()).isTrue();
    }
}
