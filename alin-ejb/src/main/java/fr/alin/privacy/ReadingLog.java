package fr.alin.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.DossierRead;
import fr.alin.shared.config.AlinSettings;

/**
 * Records each reading of a dossier in the transaction of the reading, so that nothing is shown without its record.
 * See decision 39-no-reading-without-its-record.
 */
@ApplicationScoped
class ReadingLog {

    @Inject
    ReadingRepository readings;

    @Inject
    AlinSettings settings;

    /** A page reloaded while a reading lasts is the same reading. */
    void note(@Observes DossierRead reading) {
        if (reading.reader().isEmpty() || !readings.continuesReading(reading, settings.readingLasts())) {
            readings.add(reading);
        }
    }
}
