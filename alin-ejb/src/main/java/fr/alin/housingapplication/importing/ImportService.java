package fr.alin.housingapplication.importing;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.CodeText;
import fr.alin.housingapplication.model.CodeWrong;
import fr.alin.housingapplication.model.IdentityMismatch;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/**
 * Import of an application: the number, the code, the record (handbook #3). Nothing of the application is told before
 * the right code. It holds no transaction itself, for it calls a registration site between two short ones.
 */
@Stateless
@RolesAllowed(Role.APPLICANT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportService {

    @Inject
    ImportTransactions steps;

    @Inject
    ImportConfirmation confirmation;

    @Inject
    SiteReading reading;

    @Inject
    CurrentCaller caller;

    /** Asks the site of the number's territory; the answer's address receives the code. */
    public ImportState request(RequestImport command) {
        steps.open(caller.accountId(), command.number()).ifPresent(reading::read);
        return steps.state(caller.accountId());
    }

    /** Has a code mailed that proves the number of an application taken before codes were. */
    public ImportState confirmNumber() {
        steps.openConfirmation(caller.accountId()).ifPresent(reading::read);
        return steps.state(caller.accountId());
    }

    /** The import, the proof or the kept update under way, if any. */
    public Optional<ImportView> current() {
        return steps.view(caller.accountId());
    }

    /** Asks the site again, for its address may have been corrected meanwhile, and mails a new code. */
    public ImportState sendNewCode() {
        steps.reopen(caller.accountId()).ifPresent(reading::read);
        return steps.state(caller.accountId());
    }

    /** The right code imports the application, unless it is another person's. A wrong one is counted. */
    public void confirmCode(String code) {
        var trial = confirmation.tryCode(caller.accountId(), new CodeText(code));
        if (!trial.right()) {
            throw new CodeWrong();
        }
        if (!trial.differing().isEmpty()) {
            throw new IdentityMismatch(trial.differing());
        }
    }

    /** Gives the import up, to start with another number. */
    public void abandon() {
        steps.abandon(caller.accountId());
    }
}
