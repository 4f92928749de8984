package fr.alin.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.DossierRead;
import fr.alin.privacy.persistence.ReadingRepository;

/** Notes each reading of a dossier in the transaction of the reading: without the note nothing is shown. */
@ApplicationScoped
public class ReadingLog {

    @Inject
    ReadingRepository readings;

    void note(@Observes DossierRead reading) {
        readings.add(reading);
    }
}
