package fr.alin.registration.model;

/** Technical aids of a disabled person. A wheelchair requires wide doors. */
public enum TechnicalAid implements NationalCode {
    NONE("1"),
    CANE("2"),
    WALKER("3"),
    MANUAL_WHEELCHAIR("4"),
    ELECTRIC_WHEELCHAIR("5"),
    HOIST("6"),
    MEDICAL_BED("7");

    private final String code;

    TechnicalAid(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
