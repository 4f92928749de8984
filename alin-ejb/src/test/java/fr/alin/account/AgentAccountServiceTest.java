package fr.alin.account;

import static fr.alin.account.AccountStage.ANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.account.model.AccountNotFound;
import fr.alin.shared.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgentAccountServiceTest {

    final AccountStage stage = new AccountStage();
    final AgentAccountService service = new AgentAccountService();
    final FakeAccountSessions ended = new FakeAccountSessions();
    boolean looksForAHome;

    @BeforeEach
    void wire() {
        service.accounts = stage.accounts;
        service.sessions = ended;
        service.applicants = accountId -> looksForAHome;
    }

    @Test
    void a_dismissed_agent_becomes_an_applicant_again() {
        stage.openAnnesAccount();

        var account = service.appoint(ANNE);
        assertThat(role(account)).isEqualTo(Role.LANDLORD_AGENT);
        assertThat(ended.of).containsExactly(account);

        service.dismiss(account);
        assertThat(role(account)).isEqualTo(Role.APPLICANT);
        assertThat(ended.of).containsExactly(account, account);
    }

    @Test
    void somebody_who_looks_for_a_home_cannot_become_an_agent() {
        stage.openAnnesAccount();
        looksForAHome = true;

        assertThatThrownBy(() -> service.appoint(ANNE)).isInstanceOf(AccountInUse.class);
        assertThat(role(1)).isEqualTo(Role.APPLICANT);
    }

    @Test
    void only_an_active_account_is_appointed_and_only_an_agent_dismissed() {
        assertThatThrownBy(() -> service.appoint(ANNE)).isInstanceOf(AccountCannotBeAgent.class);
        assertThatThrownBy(() -> service.dismiss(99)).isInstanceOf(AccountNotFound.class);

        stage.openAnnesAccount();
        assertThatThrownBy(() -> service.dismiss(1)).isInstanceOf(IllegalStateException.class);
    }

    private String role(long account) {
        return stage.accounts.find(account).orElseThrow().access().role();
    }
}
