package fr.alin.registration.model;

/** Whether a disability is expected to change. */
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
