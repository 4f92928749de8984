package fr.alin.housingapplication.model;

/** The names of an account holder; {@code usageName} is often empty. */
public record HolderNames(String birthName, String usageName, String firstName) {

    /** Masked: a name must not reach the logs. */
    @Override
    public String toString() {
        return "HolderNames[…]";
    }
}
