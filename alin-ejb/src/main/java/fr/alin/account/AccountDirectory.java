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
import fr.alin.account.view.AccountHolder;
import fr.alin.account.view.FormerNameLine;
import fr.alin.account.view.Mailbox;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** Looks up account holders, for signed-in users and for contexts that contact a holder. */
@Stateless
@RolesAllowed({Role.SIGNED_IN, Role.SYSTEM})
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

    /** Where the holder's mails go. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Mailbox mailbox(long accountId) {
        return accounts.mailbox(accountId).orElseThrow(AccountNotFound::new);
    }

    /** When the account was activated. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Instant activeSince(long accountId) {
        return accounts.find(accountId).flatMap(Account::activatedAt).orElseThrow(AccountNotFound::new);
    }

    /** The holders of several accounts in one statement; unknown accounts are left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<Long, AccountHolder> holders(Collection<Long> accountIds) {
        return accountIds.isEmpty() ? Map.of() : accounts.holders(accountIds);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountHolder current() {
        return holder(caller.accountId());
    }

    /** The holder's former names of the last year, latest first; for advisors who examine her dossier. */
    @RolesAllowed(Role.ADVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<FormerNameLine> formerNames(long accountId) {
        return formerNames.of(accountId);
    }

    /**
     * A member of staff, for the data protection officer.
     *
     * @throws AccountNotFound when no member has this address
     */
    @RolesAllowed(Role.DPO)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountHolder member(EmailAddress email) {
        return accounts.findByEmail(email)
                .filter(account -> account.access().isStaff())
                .map(account -> holder(account.id()))
                .orElseThrow(AccountNotFound::new);
    }

    /** Sets the language of the caller's screens and mails. */
    public void changeLanguage(Language language) {
        accounts.find(caller.accountId()).orElseThrow(AccountNotFound::new).changeLanguage(language);
    }
}
