package fr.alin.housingapplication;

import java.time.Clock;
import java.time.YearMonth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.model.ApplicationAlreadyImported;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.IdentityMismatch;
import fr.alin.housingapplication.model.IdentityPolicy;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.NoImportRequested;
import fr.alin.housingapplication.model.NumberAlreadyAttached;
import fr.alin.housingapplication.model.NumberFromTheFuture;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.ImportRequestRepository;
import fr.alin.shared.model.UniqueNumber;

/** Turns a request whose code was given into an application, or says why it may not. */
@ApplicationScoped
public class ApplicationImport {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ImportRequestRepository imports;

    @Inject
    AccountDirectory accounts;

    @Inject
    SearchProfiles profiles;

    @Inject
    Event<HousingApplicationEvent> events;

    @Inject
    Clock clock;

    private final IdentityPolicy identities = new IdentityPolicy();

    /** One application an account, one account a number, and no number of a month to come (domain §1.3). */
    public void checkImportable(long accountId, UniqueNumber number) {
        if (applications.findByAccount(accountId).isPresent()) {
            throw new ApplicationAlreadyImported();
        }
        checkFree(number);
        if (YearMonth.of(number.year(), number.month()).isAfter(YearMonth.now(clock))) {
            throw new NumberFromTheFuture();
        }
    }

    /** Stores the record that waited for the code, unless it is another person's. */
    public void complete(ImportRequest request) {
        var record = request.record().orElseThrow(NoImportRequested::new);
        checkFree(record.number());
        checkHolder(request.accountId(), record);
        var application =
                new HousingApplication(request.accountId(), applications.nextAlsNumber(), record, clock.instant());
        application.lookFor(profiles.factsOf(record));
        applications.add(application);
        imports.remove(request);
        events.fire(application.imported());
    }

    /** Refuses a record whose applicant is not the holder of the account. */
    public void checkHolder(long accountId, RegisteredApplication record) {
        var holder = accounts.holder(accountId);
        var differing = identities.differing(holder.birthName(), holder.firstName(), record);
        if (!differing.isEmpty()) {
            throw new IdentityMismatch(differing);
        }
    }

    private void checkFree(UniqueNumber number) {
        if (applications.findByNumber(number).isPresent()) {
            throw new NumberAlreadyAttached();
        }
    }
}
