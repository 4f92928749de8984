package fr.alin.account;

import static fr.alin.account.AccountStage.ANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.account.model.AccountNotFound;
import fr.alin.account.view.AccountHolder;
import fr.alin.shared.model.Language;
import fr.alin.shared.security.CurrentCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountDirectoryTest {

    final AccountStage stage = new AccountStage();
    final AccountDirectory directory = new AccountDirectory();
    long caller = 1;

    @BeforeEach
    void connect() {
        stage.openAnnesAccount();
        directory.accounts = stage.accounts;
        directory.caller = new CurrentCaller() {
            @Override
            public long accountId() {
                return caller;
            }
        };
    }

    @Test
    void the_caller_changes_the_language_of_her_account() {
        directory.changeLanguage(Language.EN);

        assertThat(stage.accounts.find(1).orElseThrow().language()).isEqualTo(Language.EN);
    }

    @Test
    void the_caller_reads_her_account() {
        assertThat(directory.current()).extracting(AccountHolder::email).isEqualTo(ANNE);
    }

    @Test
    void an_unknown_account_has_no_holder() {
        caller = 2;

        assertThatThrownBy(directory::current).isInstanceOf(AccountNotFound.class);
        assertThatThrownBy(() -> directory.changeLanguage(Language.EN)).isInstanceOf(AccountNotFound.class);
    }
}
