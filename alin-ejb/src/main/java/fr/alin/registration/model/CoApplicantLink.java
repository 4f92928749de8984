package fr.alin.registration.model;

/** Relationship of the co-applicant to the applicant (boxes B2 to B7 of the form). */
public enum CoApplicantLink implements NationalCode {
    SPOUSE("M"),
    CIVIL_PARTNER("P"),
    COHABITANT("C"),
    FLATMATE("L"),
    ASCENDANT("A"),
    DESCENDANT("D"),
    SIBLING("F");

    private final String code;

    CoApplicantLink(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
