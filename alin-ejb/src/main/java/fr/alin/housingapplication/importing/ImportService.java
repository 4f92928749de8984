package fr.alin.housingapplication.importing;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.CodeText;
import fr.alin.housingapplication.model.IdentityMismatch;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/**
 * Imports an application by number and code (handbook #3). Shows nothing of the application before the right code.
 * Runs outside transactions, because it calls a registration site between two short ones.
 */
@Stateless
@RolesAllowed(Role.APPLICANT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportService {

    @Inject
    ImportTransactions transactions;

    @Inject
    ImportConfirmation confirmation;

    @Inject
    SiteReading reading;

    @Inject
    CurrentCaller caller;

    /** Asks the site of the number's territory and mails a code to the address in its answer. */
    public ImportState request(RequestImport command) {
        transactions.open(caller.accountId(), command.number()).ifPresent(reading::read);
        return transactions.state(caller.accountId());
    }

    /** Mails a code to confirm the number of an application that was imported before codes existed. */
    public ImportState confirmNumber() {
        transactions.openConfirmation(caller.accountId()).ifPresent(reading::read);
        return transactions.state(caller.accountId());
    }

    /** The import, confirmation or queued update in progress, if any. */
    public Optional<ImportView> current() {
        return transactions.view(caller.accountId());
    }

    /** Asks the site again, in case the address was corrected there, and mails a new code. */
    public ImportState sendNewCode() {
        transactions.reopen(caller.accountId()).ifPresent(reading::read);
        return transactions.state(caller.accountId());
    }

    /** Imports the application if the code is right and the identity matches. Counts a wrong code. */
    public void confirmCode(String code) {
        var trial = confirmation.tryCode(caller.accountId(), new CodeText(code));
        if (!trial.right()) {
            throw new CodeWrong();
        }
        if (!trial.differing().isEmpty()) {
            throw new IdentityMismatch(trial.differing());
        }
    }

    /** Cancels the import, for instance to start with another number. */
    public void abandon() {
        transactions.abandon(caller.accountId());
    }
}
