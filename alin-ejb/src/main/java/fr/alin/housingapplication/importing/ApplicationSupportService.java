package fr.alin.housingapplication.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.AccountActService;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.view.ApplicationState;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.housingapplication.view.OwnerProof;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** What support sees of an application and of its import, and the code that it has made anew. */
@Stateless
@RolesAllowed(Role.SUPPORT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ApplicationSupportService {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ImportTransactions transactions;

    @Inject
    CodesBySupport codes;

    @Inject
    SiteReading reading;

    @Inject
    ReferenceService reference;

    @Inject
    AccountActService acts;

    @Inject
    Clock clock;

    /** What its owner would know; empty before the import. */
    public Optional<OwnerProof> proof(long accountId) {
        return applications
                .findByAccount(accountId)
                .map(application -> new OwnerProof(application.number(), birthDate(application)));
    }

    /**
     * Empty before the import.
     *
     * @throws fr.alin.account.AccountNotOpened when the caller has not opened the account
     */
    public Optional<ApplicationState> state(long accountId) {
        acts.requireOpen(accountId);
        return applications.findByAccount(accountId).map(this::state);
    }

    /**
     * The import, confirmation or queued update in progress, if any.
     *
     * @throws fr.alin.account.AccountNotOpened when the caller has not opened the account
     */
    public Optional<ImportView> importing(long accountId) {
        acts.requireOpen(accountId);
        return transactions.view(accountId);
    }

    /**
     * Asks the site again and mails a new code to the address that the site holds; nobody else sees it. The limits of
     * the person's own requests hold too.
     *
     * @throws NoCodeToMail when the site is being asked already, or AL'in is not connected to it
     * @throws NoImportRequested when no code has been asked for
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no transaction is held while a site is asked
    public void mailCode(long accountId) {
        reading.read(codes.claim(accountId));
    }

    private static LocalDate birthDate(HousingApplication application) {
        return application.attachedPerson().identity().birthDate();
    }

    private ApplicationState state(HousingApplication application) {
        return new ApplicationState(
                application.number(),
                application.alsNumber(),
                reference.siteOf(application.number().territory()).label(),
                application.refreshedAt(),
                application.validatedAt(),
                application.standing().isIdentityConfirmed(),
                application.standing().on(Today.of(clock).inParis()),
                application.standing().expiresOn());
    }
}
