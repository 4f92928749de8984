package fr.alin.registration.model;

/** The expected development of a disability. */
public enum DisabilityState implements NationalCode {
    STABLE("STA"),
    EVOLVING("EVO");

    private final String code;

    DisabilityState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
