package fr.alin.housingapplication.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.account.AccountActService;
import fr.alin.account.model.AccountActKind;
import fr.alin.shared.security.Role;

/** Records that support has a code made and prepares it, in one transaction before the site is asked. */
@Stateless
@RolesAllowed(Role.SUPPORT)
public class CodesBySupport {

    @Inject
    AccountActService acts;

    @Inject
    ImportTransactions transactions;

    /** @throws NoCodeToMail when the site is being asked already, or AL'in is not connected to it */
    public ImportQuestion claim(long accountId) {
        acts.record(accountId, AccountActKind.CODE_MAILED);
        return transactions.reopen(accountId).orElseThrow(NoCodeToMail::new);
    }
}
