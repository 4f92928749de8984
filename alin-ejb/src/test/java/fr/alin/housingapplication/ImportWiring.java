package fr.alin.housingapplication;

import fr.alin.housingapplication.importing.ApplicationRefresh;
import fr.alin.housingapplication.importing.ImportAnswers;
import fr.alin.housingapplication.importing.ImportConfirmation;
import fr.alin.housingapplication.importing.ImportSteps;
import fr.alin.housingapplication.standing.SiteNewsSteps;
import fr.alin.registration.CircuitSteps;
import fr.alin.registration.SiteCircuits;
import fr.alin.testing.Wired;

/** The parts of the import as the container would wire them: on fakes, or on one transaction's entity manager. */
public record ImportWiring(Wired beans) {

    public ImportSteps steps() {
        return beans.make(ImportSteps.class);
    }

    public ImportAnswers answers() {
        return beans.make(ImportAnswers.class);
    }

    public ImportConfirmation confirmation() {
        return beans.make(ImportConfirmation.class);
    }

    public ApplicationRefresh refresh() {
        return beans.make(ApplicationRefresh.class);
    }

    public SiteCircuits circuits() {
        return beans.make(SiteCircuits.class);
    }

    public CircuitSteps circuitSteps() {
        return beans.make(CircuitSteps.class);
    }

    public SiteNewsSteps newsSteps() {
        return beans.make(SiteNewsSteps.class);
    }
}
