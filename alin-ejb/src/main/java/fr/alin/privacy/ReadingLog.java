package fr.alin.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.DossierRead;
import fr.alin.privacy.persistence.ReadingRepository;
import fr.alin.shared.config.AlinSettings;

/**
 * Notes each reading of a dossier in the transaction of the reading: without the note nothing is shown.
 * See decision 39-no-reading-without-its-record.
 */
@ApplicationScoped
class ReadingLog {

    @Inject
    ReadingRepository readings;

    @Inject
    AlinSettings settings;

    /** A page that is loaded again within the reading is the same reading. */
    void note(@Observes DossierRead reading) {
        if (reading.reader().isEmpty() || !readings.goesOn(reading, settings.readingLasts())) {
            readings.add(reading);
        }
    }
}
