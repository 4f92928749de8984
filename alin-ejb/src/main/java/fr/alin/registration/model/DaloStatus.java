package fr.alin.registration.model;

/** Status of the enforceable right to housing (DALO). */
public enum DaloStatus implements NationalCode {
    NONE("NON"),
    ACTIVE("ACTIF"),
    LAPSED("CADUC"),
    REHOUSED("ACTREL");

    private final String code;

    DaloStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
