package fr.alin.account;

import java.util.Collection;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.model.Account;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.port.ApplicantUse;
import fr.alin.account.view.AccountHolder;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.security.Role;

/**
 * Accounts of landlords' agents. An agent first opens an ordinary account, then is appointed.
 * See decision 55-an-applicant-becomes-no-agent.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class AgentAccountService {

    @Inject
    AccountRepository accounts;

    @Inject
    ApplicantUse applicants;

    @Inject
    AccountSessions sessions;

    /**
     * Makes the holder of an active account an agent and ends her sessions as an applicant.
     *
     * @return the account id
     * @throws AccountCannotBeAgent when no active account has the address, or it belongs to staff
     * @throws AccountInUse when the holder looks for a home with it
     */
    public long appoint(EmailAddress email) {
        var account = accounts.findByEmail(email).filter(Account::canBeAgent).orElseThrow(AccountCannotBeAgent::new);
        if (applicants.isInUse(account.id())) {
            throw new AccountInUse();
        }
        account.access().becomeAgent();
        sessions.endAll(account.id());
        return account.id();
    }

    /** Turns the account back into an applicant's and ends the agent's sessions. */
    public void dismiss(long accountId) {
        accounts.find(accountId).orElseThrow(AccountNotFound::new).access().leaveLandlord();
        sessions.endAll(accountId);
    }

    /** Ends all sessions of these accounts at once; for instance when their landlord is suspended. */
    public void endSessions(Collection<Long> accountIds) {
        accountIds.forEach(sessions::endAll);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AccountHolder> holders(Collection<Long> accountIds) {
        return accountIds.stream()
                .flatMap(account -> accounts.holder(account).stream())
                .toList();
    }
}
