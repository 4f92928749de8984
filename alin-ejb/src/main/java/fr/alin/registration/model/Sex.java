package fr.alin.registration.model;

/** Sex of a dependant, as on the form. */
public enum Sex implements NationalCode {
    FEMALE("F"),
    MALE("M");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
