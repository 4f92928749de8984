package fr.alin.reference.view;

import java.util.List;

import fr.alin.reference.model.CeilingFault;
import fr.alin.reference.model.CeilingSet;

/**
 * The result of checking or loading a file of ceilings.
 *
 * @param derived number of amounts that were computed, not published
 * @param replaced sets of the file that were already loaded
 * @param loaded whether the file was loaded
 */
public record CeilingsImportReport(
        int rows,
        int derived,
        List<CeilingSet> sets,
        List<CeilingSet> replaced,
        List<CeilingFault> faults,
        boolean loaded) {

    public boolean isRight() {
        return faults.isEmpty();
    }
}
