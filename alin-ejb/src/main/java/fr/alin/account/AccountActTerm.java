package fr.alin.account;

import java.time.Instant;
import java.time.Period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.privacy.ExpiringRows;

/** Ends the log of what the staff did to people's accounts. */
@ApplicationScoped
class AccountActTerm implements ExpiringRows {

    @Inject
    AccountActRepository acts;

    @Inject
    AlinSettings settings;

    @Override
    public Period kept() {
        return settings.staffLogsKept();
    }

    @Override
    public int deleteBefore(Instant moment, int most) {
        return acts.deleteBefore(moment, most);
    }
}
