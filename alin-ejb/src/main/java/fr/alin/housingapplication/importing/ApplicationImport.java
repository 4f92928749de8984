package fr.alin.housingapplication.importing;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.model.ApplicationAlreadyImported;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.model.IdentityPolicy;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.NoImportRequested;
import fr.alin.housingapplication.model.NumberFromTheFuture;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.ImportRequestRepository;
import fr.alin.housingapplication.search.SearchProfiles;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.time.Today;

/** Turns a request whose code was given into an application, or says why it may not. */
@ApplicationScoped
class ApplicationImport {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ImportRequestRepository imports;

    @Inject
    AccountDirectory accounts;

    @Inject
    ApplicationTakeOver takeOver;

    @Inject
    ReceivedAnswers received;

    @Inject
    SearchProfiles profiles;

    @Inject
    Event<HousingApplicationEvent> events;

    @Inject
    Clock clock;

    private final IdentityPolicy identities = new IdentityPolicy();

    /** One application an account, and no number of a month to come (domain §1.3); whose it is, its site will say. */
    public void checkImportable(long accountId, UniqueNumber number) {
        if (applications.findByAccount(accountId).isPresent()) {
            throw new ApplicationAlreadyImported();
        }
        if (YearMonth.of(number.year(), number.month())
                .isAfter(YearMonth.from(Today.of(clock).inParis()))) {
            throw new NumberFromTheFuture();
        }
    }

    /**
     * Stores the record that waited for the code, unless the account changed its name meanwhile. Another
     * account that had it loses it: whoever is named on an application and gives its code has it.
     */
    Set<IdentityPart> complete(ImportRequest request) {
        var record = request.record().orElseThrow(NoImportRequested::new);
        var differing = differing(request.accountId(), record);
        if (!differing.isEmpty()) {
            request.notImportable();
            return differing;
        }
        var application = takeOver.take(record.number(), request.accountId())
                .map(former -> former.takenOver(request.accountId(), record, clock.instant()))
                .orElseGet(() -> new HousingApplication(
                        request.accountId(), applications.nextAlsNumber(), record, clock.instant()));
        application.lookFor(profiles.factsOf(record));
        applications.add(application);
        received.move(request, application);
        imports.remove(request);
        events.fire(application.imported());
        return differing;
    }

    /** What differs between the holder of the account and the record's applicant or co-applicant. */
    Set<IdentityPart> differing(long accountId, RegisteredApplication record) {
        var holder = accounts.holder(accountId);
        return identities.differing(holder.birthName(), holder.usageName(), holder.firstName(), record);
    }
}
