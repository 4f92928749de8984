package fr.alin.registration.model;

/** Whether a commission recognised a right to housing that can be enforced (DALO), and what became of it. */
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
