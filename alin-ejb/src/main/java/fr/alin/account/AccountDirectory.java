package fr.alin.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.model.Account;
import fr.alin.account.model.AccountNotFound;
import fr.alin.account.persistence.AccountRepository;
import fr.alin.account.persistence.FormerNameRepository;
import fr.alin.account.view.AccountHolder;
import fr.alin.account.view.FormerNameLine;
import fr.alin.shared.model.Language;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** Who holds an account, for those signed in and for the contexts that must reach a holder. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.ADVISOR, Role.ADMINISTRATOR, Role.LANDLORD_AGENT, Role.SYSTEM})
public class AccountDirectory {

    @Inject
    AccountRepository accounts;

    @Inject
    FormerNameRepository formerNames;

    @Inject
    CurrentCaller caller;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountHolder holder(long accountId) {
        return accounts.holder(accountId).orElseThrow(AccountNotFound::new);
    }

    /** Since when the account can be used. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Instant activeSince(long accountId) {
        return accounts.find(accountId).flatMap(Account::activatedAt).orElseThrow(AccountNotFound::new);
    }

    /** The holders of many, in one statement; unknown accounts are left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<Long, AccountHolder> holders(Collection<Long> accountIds) {
        return accountIds.isEmpty() ? Map.of() : accounts.holders(accountIds);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountHolder current() {
        return holder(caller.accountId());
    }

    /** How a holder was called in the last year, the last name first; for those who examine her dossier. */
    @RolesAllowed(Role.ADVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<FormerNameLine> formerNames(long accountId) {
        return formerNames.of(accountId);
    }

    /** The language of the caller's screens and mails from now on. */
    public void changeLanguage(Language language) {
        accounts.find(caller.accountId()).orElseThrow(AccountNotFound::new).speak(language);
    }
}
