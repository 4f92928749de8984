package fr.alin.reference.view;

/** A department in the select of R-053. */
public record Department(String code, String name) {

    /** Code and name: {@code 29 - Finistère}. */
    public String label() {
        return code + " - " + name;
    }
}
