package fr.alin.registration.model;

/** Nationality, in the form's three groups. */
public enum Nationality implements NationalCode {
    FRENCH("1"),
    EUROPEAN_UNION("2"),
    OTHER("3");

    private final String code;

    Nationality(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
