package fr.alin.offer;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

import fr.alin.offer.persistence.OfferBatchRepository;
import fr.alin.offer.persistence.PhotoRepository;
import fr.alin.shared.config.AlinSettings;

/** What offers need done by the clock: each night, what nobody needs any more is forgotten. They open and close by date. */
@Singleton
@PermitAll // called by the timer only
public class OfferJobs {

    @Inject
    OfferBatchRepository batches;

    @Inject
    PhotoRepository photos;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** Photos that no offer names, and receipts of messages that no landlord sends again after so long. */
    @Schedule(hour = "3", minute = "40", persistent = false)
    void forget() {
        var now = clock.instant();
        photos.forgetUnusedBefore(now.minus(settings.unusedPhotosKept()));
        batches.forgetBefore(now.minus(settings.batchReceiptsKept()));
    }
}
