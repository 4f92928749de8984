package fr.alin.housingapplication.event;

/**
 * A fact before and after an update of an application: a number of persons, an amount in euros with a point, or a name.
 * Empty if it is not known.
 */
public record DossierFactChange(DossierFact fact, String before, String after) {

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "DossierFactChange[" + fact + "]";
    }
}
