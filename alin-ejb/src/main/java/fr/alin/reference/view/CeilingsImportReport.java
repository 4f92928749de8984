package fr.alin.reference.view;

import java.util.List;

import fr.alin.reference.model.CeilingFault;
import fr.alin.reference.model.CeilingSet;

/**
 * What a file of ceilings holds and what is wrong with it: {@code replaced} are those of its sets that were loaded
 * already, {@code derived} counts its amounts that nobody published, {@code loaded} says whether it is in force now.
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
