package fr.alin.housingapplication.model;

/** AL'in's own sequential number of an application (N° ALS). */
public final class AlsNumber {

    private AlsNumber() {}

    /** Formatted with ten digits. */
    public static String shown(long number) {
        return "%010d".formatted(number);
    }
}
