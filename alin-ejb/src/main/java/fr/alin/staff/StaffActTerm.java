package fr.alin.staff;

import java.time.Instant;
import java.time.Period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.privacy.ExpiringRows;

/** Ends the log of what was done to members' accounts. */
@ApplicationScoped
class StaffActTerm implements ExpiringRows {

    @Inject
    StaffActLog log;

    @Inject
    AlinSettings settings;

    @Override
    public Period kept() {
        return settings.staffLogsKept();
    }

    @Override
    public int deleteBefore(Instant moment, int most) {
        return log.deleteBefore(moment, most);
    }
}
