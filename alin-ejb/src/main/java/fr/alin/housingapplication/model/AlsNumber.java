package fr.alin.housingapplication.model;

/** AL'in's own number of an application: sequential, and read aloud. */
public final class AlsNumber {

    private AlsNumber() {}

    /** On ten digits. */
    public static String shown(long number) {
        return "%010d".formatted(number);
    }
}
