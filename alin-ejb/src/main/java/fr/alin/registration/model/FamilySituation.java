package fr.alin.registration.model;

/** Family situation of a person. It determines which family documents are required. */
public enum FamilySituation implements NationalCode {
    SINGLE("C"),
    MARRIED("M"),
    DIVORCED("D"),
    SEPARATED("S"),
    CIVIL_PARTNERSHIP("P"),
    COHABITING("U"),
    WIDOWED("V");

    private final String code;

    FamilySituation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
