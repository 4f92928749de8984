package fr.alin.registration.model;

/** The three-valued yes or no of the exchange format: a question may have been left undocumented. */
public enum Answer implements NationalCode {
    YES("OUI"),
    NO("NON"),
    UNDOCUMENTED("NONDOC");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
