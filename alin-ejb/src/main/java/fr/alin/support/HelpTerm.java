package fr.alin.support;

import java.time.Instant;
import java.time.Period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.privacy.ExpiringRows;

/** Ends what people wrote to support. */
@ApplicationScoped
class HelpTerm implements ExpiringRows {

    @Inject
    HelpRepository requests;

    @Inject
    AlinSettings settings;

    @Override
    public Period kept() {
        return settings.helpRequestsKept();
    }

    @Override
    public int deleteBefore(Instant moment, int most) {
        return requests.deleteBefore(moment, most);
    }
}
