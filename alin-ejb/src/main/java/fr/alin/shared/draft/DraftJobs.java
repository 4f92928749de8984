package fr.alin.shared.draft;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;

/** Deletes old drafts each night. */
@Singleton
@PermitAll // called by the timer only
public class DraftJobs {

    @Inject
    DraftRepository drafts;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void forget() {
        drafts.removeSavedBefore(clock.instant().minus(settings.draftsKept()));
    }
}
