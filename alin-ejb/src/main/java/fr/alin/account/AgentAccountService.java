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
import fr.alin.account.persistence.AccountRepository;
import fr.alin.account.port.ApplicantUse;
import fr.alin.account.view.AccountHolder;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.security.Role;

/**
 * Accounts of those who act for a landlord; one opens an account as anybody does, and is appointed then.
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
     * Makes the holder of an active account an agent, and ends her sessions as an applicant; answers the account.
     *
     * @throws AccountCannotBeAgent when no active account has the address, or it is the staff's
     * @throws AccountInUse when the holder looks for a home with it
     */
    public long appoint(EmailAddress email) {
        var account = accounts.findByEmail(email).filter(Account::canBeAgent).orElseThrow(AccountCannotBeAgent::new);
        if (applicants.isInUse(account.id())) {
            throw new AccountInUse();
        }
        account.becomeAgent();
        sessions.endAll(account.id());
        return account.id();
    }

    /** The account is an applicant's again, as it was before it was appointed; the agent's sessions end. */
    public void dismiss(long accountId) {
        accounts.find(accountId).orElseThrow(AccountNotFound::new).leaveLandlord();
        sessions.endAll(accountId);
    }

    /** They act for nobody any more: wherever they are signed in they are shown out at once. */
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
