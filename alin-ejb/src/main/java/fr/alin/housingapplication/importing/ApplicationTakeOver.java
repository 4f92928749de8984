package fr.alin.housingapplication.importing;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.event.HousingApplicationTakenOver;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.ImportRequestRepository;
import fr.alin.shared.model.UniqueNumber;

/**
 * Takes an application from the account that held it, for the one whose holder is named on it and gave its code: a
 * co-applicant who left it, or the same person's account of before. What the former holder typed or confirmed goes with
 * the row, and nobody else ever sees it. Joins its caller's transaction. See decision 46-the-code-decides-whose-it-is.
 */
@ApplicationScoped
class ApplicationTakeOver {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ImportRequestRepository imports;

    @Inject
    SecurityCodes codes;

    @Inject
    Event<HousingApplicationEvent> events;

    @Inject
    Clock clock;

    /** The application as it was, gone from its account; empty when no other account held the number. */
    Optional<HousingApplication> take(UniqueNumber number, long accountId) {
        return applications
                .findByNumber(number)
                .map(HousingApplication::accountId)
                .filter(holder -> holder != accountId)
                .flatMap(holder -> takeFrom(holder, number, accountId));
    }

    /** Locks in the order of those who read a kept update; what another account took meanwhile is not the holder's. */
    private Optional<HousingApplication> takeFrom(long holder, UniqueNumber number, long accountId) {
        var request = imports.findLocked(holder);
        var taken = applications
                .findByAccountLocked(holder)
                .filter(application -> application.number().equals(number));
        taken.ifPresent(application -> {
            request.ifPresent(imports::remove);
            codes.endAll(holder);
            events.fire(new HousingApplicationTakenOver(accountId, holder, number, clock.instant()));
            applications.release(application);
        });
        return taken;
    }
}
