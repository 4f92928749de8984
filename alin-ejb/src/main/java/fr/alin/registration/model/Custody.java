package fr.alin.registration.model;

/**
 * Custody of a child who is not a tax dependant. Such a child counts for the number of rooms, not for income ceilings.
 */
public enum Custody implements NationalCode {
    SHARED("G"),
    VISITING("D");

    private final String code;

    Custody(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
