package fr.alin.candidacy.desk;

import java.time.Instant;
import java.time.Period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.privacy.ExpiringRows;

/** Ends the log of exported lists. */
@ApplicationScoped
class ExportTerm implements ExpiringRows {

    @Inject
    ExportLog log;

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
