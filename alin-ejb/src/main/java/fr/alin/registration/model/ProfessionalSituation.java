package fr.alin.registration.model;

/** Professional situation; "permanent" includes civil servants, "fixed term" includes temporary work. */
public enum ProfessionalSituation implements NationalCode {
    PERMANENT("CDI"),
    FIXED_TERM("CDD"),
    SELF_EMPLOYED("ART"),
    UNEMPLOYED("CHO"),
    APPRENTICE("APP"),
    STUDENT("ETU"),
    RETIRED("RET"),
    OTHER("AUT");

    private final String code;

    ProfessionalSituation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
