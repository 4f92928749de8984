package fr.alin.registration.model;

/** The sense that a sensory disability concerns. */
public enum SensoryDisability implements NationalCode {
    HEARING("DA"),
    SIGHT("DV");

    private final String code;

    SensoryDisability(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
