package fr.alin.registration.model;

/** How a child who is not fiscally attached lives in the home; such a child counts for rooms, not for ceilings. */
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
