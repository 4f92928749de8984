package fr.alin.registration.model;

/** Relationship of a dependant to the applicant. */
public enum Kinship implements NationalCode {
    PARENT("P"),
    CHILD("E"),
    OTHER("A");

    private final String code;

    Kinship(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
