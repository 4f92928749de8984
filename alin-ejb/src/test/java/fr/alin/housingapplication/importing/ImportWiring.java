package fr.alin.housingapplication.importing;

import fr.alin.housingapplication.standing.SiteNewsTransactions;
import fr.alin.registration.CircuitTransactions;
import fr.alin.registration.SiteCircuits;
import fr.alin.testing.Wired;

/** Wires the parts of the import as the container would, on fakes or on one transaction's entity manager. */
public record ImportWiring(Wired beans) {

    public ImportTransactions transactions() {
        return beans.make(ImportTransactions.class);
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

    public CircuitTransactions circuitSteps() {
        return beans.make(CircuitTransactions.class);
    }

    public SiteNewsTransactions newsSteps() {
        return beans.make(SiteNewsTransactions.class);
    }
}
