package fr.alin.web.advisor;

import java.io.Serializable;
import java.time.Clock;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.eligibility.model.RetainedIncome;
import fr.alin.housingapplication.dossier.ApplicationLookUpService;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.shared.time.Today;

/** advisor/application.xhtml: an application opened by its number, while the reading lasts; else the search alone. */
@Named
@ViewScoped
public class OpenedApplicationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ApplicationLookUpService lookUps;

    @Inject
    OpenReadings readings;

    @Inject
    Clock clock;

    private Long id;
    private transient ApplicationDossier dossier;

    public void load() {
        dossier = Optional.ofNullable(id)
                .flatMap(known -> readings.applicationReason(known).map(reason -> lookUps.read(known, reason)))
                .orElse(null);
    }

    /** Null unless it was opened. */
    public ApplicationDossier getDossier() {
        return dossier;
    }

    /** What counts against the ceilings today. */
    public Optional<RetainedIncome> getRetained() {
        return dossier.incomes().retainedOn(Today.of(clock).inParis());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
