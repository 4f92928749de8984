package fr.alin.candidacy;

import java.time.Period;

import fr.alin.shared.config.AlinSettings;

/** The settings of candidacies as they are by default. */
final class CandidacySettings extends AlinSettings {

    @Override
    public Period candidacyStepsAhead() {
        return Period.ofYears(1);
    }
}
