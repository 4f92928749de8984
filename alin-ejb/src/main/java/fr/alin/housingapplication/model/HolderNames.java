package fr.alin.housingapplication.model;

/** How the holder of an account is called; {@code usageName} is empty for most. */
public record HolderNames(String birthName, String usageName, String firstName) {

    /** Masked: a name must not reach the logs. */
    @Override
    public String toString() {
        return "HolderNames[…]";
    }
}
