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
 * Moves an application to the account whose holder is named on it and entered its code. The former account may be that
 * of a former co-applicant, or an older one of the same person. What the former holder typed is deleted. Joins the
 * caller's transaction. See decision 46-the-code-decides-whose-it-is.
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

    /** Removes the application from its account and returns it; empty if no other account holds the number. */
    Optional<HousingApplication> take(UniqueNumber number, long accountId) {
        return applications
                .findByNumber(number)
                .map(HousingApplication::accountId)
                .filter(holder -> holder != accountId)
                .flatMap(holder -> takeFrom(holder, number, accountId));
    }

    /**
     * Locks in the same order as a queued update. The holder may have lost the application before the lock is granted.
     */
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
