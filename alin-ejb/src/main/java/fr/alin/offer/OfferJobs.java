package fr.alin.offer;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;

/** Nightly clean-up of offers. Opening and closing need no job: they are computed from the dates. */
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

    /** Deletes unused photos, and receipts of messages too old to be delivered again. */
    @Schedule(hour = "3", minute = "40", persistent = false)
    void deleteExpired() {
        var now = clock.instant();
        photos.deleteUnusedBefore(now.minus(settings.unusedPhotosKept()));
        batches.deleteBefore(now.minus(settings.batchReceiptsKept()));
    }
}
