package fr.alin.housingapplication.importing;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.model.IdentityPolicy;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.ImportRequestRepository;
import fr.alin.housingapplication.search.SearchProfiles;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.time.Today;

/** Turns a request with a confirmed code into an application. */
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

    /** Checks that the account has no application and that the number's month is not in the future (domain §1.3). */
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
     * Stores the pending record, unless its names no longer match the account. Another account that
     * holds the application loses it.
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
        application.replaceSearchFacts(profiles.factsOf(record));
        applications.add(application);
        received.move(request, application);
        imports.remove(request);
        events.fire(application.imported());
        return differing;
    }

    /** Compares the account holder with the record's applicant and co-applicants; empty if one of them matches. */
    Set<IdentityPart> differing(long accountId, RegisteredApplication record) {
        var holder = accounts.holder(accountId);
        return identities.differing(holder.birthName(), holder.usageName(), holder.firstName(), record);
    }
}
