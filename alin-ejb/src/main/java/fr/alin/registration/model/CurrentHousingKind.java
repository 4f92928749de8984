package fr.alin.registration.model;

/** Kind of the current home (boxes F1 to F20 of the form). */
public enum CurrentHousingKind implements NationalCode {
    SOCIAL_TENANT("HLM"),
    PRIVATE_TENANT("LP"),
    SOCIAL_RESIDENCE("RS"),
    GENERAL_INTEREST_RESIDENCE("RHVS"),
    STUDENT_RESIDENCE("RE"),
    SUBTENANT_OR_TEMPORARY("SLHT"),
    SHELTER("SH"),
    FAMILY_CENTRE("CDEFCM"),
    WITH_PARENTS_OR_CHILDREN("CPE"),
    WITH_A_PERSON("CP"),
    RENT_FREE("LTG"),
    COMPANY_HOUSING("FONC"),
    OWNER("POCC"),
    CAMPING("CAMCAR"),
    HOTEL("HOT"),
    HOMELESS("SD"),
    SQUAT("SQUAT");

    private final String code;

    CurrentHousingKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
