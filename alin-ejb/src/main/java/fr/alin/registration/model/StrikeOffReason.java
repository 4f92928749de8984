package fr.alin.registration.model;

/** Why an application was struck off (MotifsRadiation; CCH R441-2-8). */
public enum StrikeOffReason implements NationalCode {
    ABANDONED("RADABA"),
    ALLOCATED("RADATT"),
    INADMISSIBLE("RADIRR"),
    UNREACHABLE("RADCON"),
    NOT_RENEWED("RADREN"),
    /** Not a reason: the application was reinstated (déradiation). */
    REINSTATED("");

    private final String code;

    StrikeOffReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
