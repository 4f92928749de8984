package fr.alin.registration.model;

/** Yes, no or undocumented, as in the exchange format. */
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
