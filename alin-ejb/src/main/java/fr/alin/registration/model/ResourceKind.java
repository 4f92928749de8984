package fr.alin.registration.model;

/** Kinds of monthly income, except the housing benefit, which belongs to the current housing. */
public enum ResourceKind implements NationalCode {
    SALARY("SAL"),
    PENSION("RET"),
    UNEMPLOYMENT_BENEFIT("CHO"),
    ALIMONY("PAR"),
    DISABILITY_PENSION("PINV"),
    FAMILY_ALLOWANCE("AF"),
    DISABLED_ADULT_ALLOWANCE("AAH"),
    DISABLED_CHILD_ALLOWANCE("AEEH"),
    PARENTAL_PRESENCE_ALLOWANCE("AJPP"),
    MINIMUM_INCOME("RSA"),
    OLD_AGE_MINIMUM("AMV"),
    EARLY_CHILDHOOD_BENEFIT("PAJE"),
    GRANT("BE"),
    OTHER("AUT");

    private final String code;

    ResourceKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
